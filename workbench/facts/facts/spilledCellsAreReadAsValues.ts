import type { Fact } from '../fact';

export const spilledCellsAreReadAsValues: Fact = {
  id: 'spilled-cells-are-read-as-values',
  says: 'Cells that a formula spills over are read with its values.',
  from: { kind: 'guessed', where: 'freezing of formulas that spill' },
  expected: [[1], [2]],
  ask: async (sheet, context) => {
    sheet.getRange('A1').formulas = [['={1;2}']];
    const cells = sheet.getRange('A1:A2');
    await context.sync();
    cells.load('values');
    await context.sync();
    return cells.values as number[][];
  },
};
