import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';
import { smallTable } from '../smallTable';

export const tablesCannotOverlap: Fact = {
  id: 'tables-cannot-overlap',
  says: 'A table over part of another is InvalidArgument.',
  from: { kind: 'guessed', where: 'example and empty tables' },
  expected: 'InvalidArgument',
  ask: async (sheet, context) => {
    await smallTable(sheet, context);
    return refusalOf(async () => {
      sheet.tables.add(sheet.getRange('B2:C4'), true);
      await context.sync();
      return 'added';
    });
  },
};
