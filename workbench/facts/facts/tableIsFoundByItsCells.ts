import type { Fact } from '../fact';

export const tableIsFoundByItsCells: Fact = {
  id: 'table-is-found-by-its-cells',
  says: 'Range.getTables tells of a table that a range is in.',
  from: { kind: 'documented', where: 'Excel.Range.getTables' },
  expected: 1,
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add(sheet.getRange('A1:B3'), true);
    const tables = sheet.getRange('B2').getTables(false);
    const count = tables.getCount();
    await context.sync();
    return count.value;
  },
};
