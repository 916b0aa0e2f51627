import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const hiddenSheetIsNotActivated: Fact = {
  id: 'hidden-sheet-is-not-activated',
  says: 'A hidden sheet cannot be activated.',
  from: { kind: 'guessed', where: 'going to a cell' },
  expected: 'InvalidOperation',
  ask: async (sheet, context) => {
    sheet.visibility = 'Hidden';
    await context.sync();
    return refusalOf(async () => {
      sheet.activate();
      await context.sync();
      return 'activated';
    });
  },
};
