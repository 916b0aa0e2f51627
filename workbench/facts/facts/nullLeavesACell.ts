import type { Fact } from '../fact';

export const nullLeavesACell: Fact = {
  id: 'null-leaves-a-cell',
  says: 'Null in a matrix leaves its cell as it is.',
  from: { kind: 'documented', where: 'Excel.Range.values' },
  expected: [[1, 3]],
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A1:B1');
    cells.values = [[1, 2]];
    await context.sync();
    cells.values = [[null, 3]];
    cells.load('values');
    await context.sync();
    return cells.values as number[][];
  },
};
