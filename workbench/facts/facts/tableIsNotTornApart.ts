import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';
import { smallTable } from '../smallTable';

export const tableIsNotTornApart: Fact = {
  id: 'table-is-not-torn-apart',
  says: 'Cells put into one column of a table of two are refused.',
  from: { kind: 'guessed', where: 'alignment of rows beside tables' },
  expected: 'InsertDeleteConflict',
  ask: async (sheet, context) => {
    await smallTable(sheet, context);
    return refusalOf(async () => {
      sheet.getRange('A2').insert('Down');
      await context.sync();
      return 'inserted';
    });
  },
};
