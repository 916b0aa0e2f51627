import type { Fact } from '../fact';

export const nameWithoutEqualsIsAText: Fact = {
  id: 'name-without-equals-is-a-text',
  says: 'What a name is given without = in front is a text constant.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#2283' },
  expected: 'String',
  ask: async (_sheet, context) => {
    const name = context.workbook.names.add('Kommuneandel_fakta_tekst', 'Kommuneandel_fakta!A1');
    name.load('type');
    await context.sync();
    return name.type;
  },
};
