import type { Fact } from '../fact';

export const sumsAreCalculatedAtOnce: Fact = {
  id: 'sums-are-calculated-at-once',
  says: 'With automatic calculation a formula that was written has its value in the same request.',
  from: { kind: 'guessed', where: 'reading back of totals' },
  expected: 3,
  ask: async (sheet, context) => {
    sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
    const sum = sheet.getRange('A3');
    sum.load('values');
    await context.sync();
    return sum.values[0]?.[0] as number;
  },
};
