import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const tableIsNotTornApart: Fact = {
  id: 'table-is-not-torn-apart',
  says: 'Cells put into one column of a table of two are refused.',
  from: { kind: 'guessed', where: 'alignment of rows beside tables' },
  expected: 'InsertDeleteConflict',
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    return refusalOf(async () => {
      sheet.getRange('A2').insert('Down');
      await context.sync();
      return 'inserted';
    });
  },
};
