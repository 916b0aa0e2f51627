import type { Fact } from '../fact';

export const linksTextIsText: Fact = {
  id: 'links-text-is-text',
  says: 'What a link shows is text, also where it is a number.',
  from: { kind: 'guessed', where: 'links between our sheets' },
  expected: 'String',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: 'Kommuneandel_fakta!B2', textToDisplay: '12' };
    cell.load('valueTypes');
    await context.sync();
    return String(cell.valueTypes[0]?.[0]);
  },
};
