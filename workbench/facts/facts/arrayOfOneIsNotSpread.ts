import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const arrayOfOneIsNotSpread: Fact = {
  id: 'array-of-one-is-not-spread',
  says: 'An array of one cell is not spread over a larger range.',
  from: { kind: 'guessed', where: 'writing of blocks' },
  expected: 'InvalidArgument',
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A1:A2');
    return refusalOf(async () => {
      cells.values = [[7]];
      cells.load('values');
      await context.sync();
      return cells.values as number[][];
    });
  },
};
