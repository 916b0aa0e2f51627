import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const tablesCannotOverlap: Fact = {
  id: 'tables-cannot-overlap',
  says: 'A table over part of another is InvalidArgument.',
  from: { kind: 'guessed', where: 'example and empty tables' },
  expected: 'InvalidArgument',
  ask: async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add(sheet.getRange('A1:B3'), true);
    await context.sync();
    return refusalOf(async () => {
      sheet.tables.add(sheet.getRange('B2:C4'), true);
      await context.sync();
      return 'added';
    });
  },
};
