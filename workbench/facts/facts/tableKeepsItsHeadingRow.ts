import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const tableKeepsItsHeadingRow: Fact = {
  id: 'table-keeps-its-heading-row',
  says: 'A table is not resized to begin at another row.',
  from: { kind: 'guessed', where: 'growing tables' },
  expected: 'InvalidArgument',
  ask: async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    return refusalOf(async () => {
      table.resize(sheet.getRange('A2:B4'));
      await context.sync();
      return 'resized';
    });
  },
};
