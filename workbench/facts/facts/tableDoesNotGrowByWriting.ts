import type { Fact } from '../fact';
import { smallTable } from '../smallTable';

export const tableDoesNotGrowByWriting: Fact = {
  id: 'table-does-not-grow-by-writing',
  says: 'What is written right below a table does not become part of it.',
  from: { kind: 'guessed', where: 'our blocks beside tables, adding rows to a table' },
  expected: 3,
  ask: async (sheet, context) => {
    const table = await smallTable(sheet, context);
    sheet.getRange('A4:B4').values = [[5, 6]];
    const range = table.getRange();
    range.load('rowCount');
    await context.sync();
    return range.rowCount;
  },
};
