import type { Fact } from '../fact';

export const formulaFillsAnEmptyTableColumn: Fact = {
  id: 'formula-fills-an-empty-table-column',
  says: 'A formula written to an empty column of a table fills all of it.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#2093' },
  expected: [['=2*2'], ['=2*2']],
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, ''],
      [3, ''],
    ];
    sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    sheet.getRange('B2').formulas = [['=2*2']];
    const column = sheet.getRange('B2:B3');
    column.load('formulas');
    await context.sync();
    return column.formulas as string[][];
  },
};
