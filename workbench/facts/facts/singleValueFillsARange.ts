import type { Fact } from '../fact';

export const singleValueFillsARange: Fact = {
  id: 'single-value-fills-a-range',
  says: 'A single value is written into every cell of a range.',
  from: { kind: 'documented', where: 'Set a single value, Work with cells using the Excel JavaScript API' },
  expected: [[7], [7]],
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A1:A2');
    cells.values = 7 as unknown as number[][];
    cells.load('values');
    await context.sync();
    return cells.values as number[][];
  },
};
