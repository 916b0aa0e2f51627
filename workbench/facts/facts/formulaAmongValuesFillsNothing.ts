import type { Fact } from '../fact';

export const formulaAmongValuesFillsNothing: Fact = {
  id: 'formula-among-values-fills-nothing',
  says: 'A formula written to a column of a table that holds values stays alone.',
  from: { kind: 'guessed', where: 'freezing and thawing in tables' },
  expected: [['=2*2'], [7]],
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 5],
      [3, 7],
    ];
    sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    sheet.getRange('B2').formulas = [['=2*2']];
    const column = sheet.getRange('B2:B3');
    column.load('formulas');
    await context.sync();
    return column.formulas as (string | number)[][];
  },
};
