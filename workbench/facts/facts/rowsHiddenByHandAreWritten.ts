import type { Fact } from '../fact';

export const rowsHiddenByHandAreWritten: Fact = {
  id: 'rows-hidden-by-hand-are-written',
  says: 'A matrix is written into rows that were hidden by hand like into others.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#224' },
  expected: [[10], [20], [30]],
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A1:A3');
    cells.values = [[1], [2], [3]];
    sheet.getRange('2:2').rowHidden = true;
    await context.sync();
    cells.values = [[10], [20], [30]];
    cells.load('values');
    await context.sync();
    return cells.values as number[][];
  },
};
