import type { Fact } from '../fact';

export const tableDoesNotGrowByWriting: Fact = {
  id: 'table-does-not-grow-by-writing',
  says: 'What is written right below a table does not become part of it.',
  from: { kind: 'guessed', where: 'our blocks beside tables, adding rows to a table' },
  expected: 3,
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    sheet.getRange('A4:B4').values = [[5, 6]];
    const range = table.getRange();
    range.load('rowCount');
    await context.sync();
    return range.rowCount;
  },
};
