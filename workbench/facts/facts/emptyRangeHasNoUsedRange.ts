import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const emptyRangeHasNoUsedRange: Fact = {
  id: 'empty-range-has-no-used-range',
  says: 'The used range of a range with nothing in it is ItemNotFound.',
  from: { kind: 'reported', where: 'Excel.Range.getUsedRange' },
  expected: 'ItemNotFound',
  ask: async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    return refusalOf(async () => {
      const used = sheet.getRange('C3:D4').getUsedRange();
      used.load('address');
      await context.sync();
      return used.address;
    });
  },
};
