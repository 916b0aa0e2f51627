import type { Fact } from '../fact';

export const nameOfAFormulaIsAText: Fact = {
  id: 'name-of-a-formula-is-a-text',
  says: 'A name that stands for a calculation is of the type String.',
  from: { kind: 'guessed', where: 'which names are ranges' },
  expected: 'String',
  ask: async (sheet, context) => {
    const name = context.workbook.names.add('Kommuneandel_fakta_regning', '=SUM(1,2)&"x"');
    name.load('type');
    await context.sync();
    return sheet.isNullObject ? null : name.type;
  },
};
