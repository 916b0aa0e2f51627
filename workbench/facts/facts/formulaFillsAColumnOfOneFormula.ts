import type { Fact } from '../fact';

export const formulaFillsAColumnOfOneFormula: Fact = {
  id: 'formula-fills-a-column-of-one-formula',
  says: 'A formula written over one cell of a calculated column fills the others.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#5909' },
  expected: [['=3*3'], ['=3*3']],
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      ['a', 'b'],
      [1, '=2*2'],
      [3, '=2*2'],
    ];
    sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    sheet.getRange('B3').formulas = [['=3*3']];
    const column = sheet.getRange('B2:B3');
    column.load('formulas');
    await context.sync();
    return column.formulas as string[][];
  },
};
