import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const lastSheetIsNotHidden: Fact = {
  id: 'last-sheet-is-not-hidden',
  says: 'The last visible sheet cannot be hidden.',
  from: { kind: 'guessed', where: 'hiding sheets' },
  expected: 'InvalidOperation',
  ask: async (sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    sheet.load('id');
    await context.sync();
    const others = worksheets.items.filter(
      ({ id, visibility }) => id !== sheet.id && visibility === 'Visible',
    );
    for (const other of others) other.visibility = 'Hidden';
    await context.sync();
    const answer = await refusalOf(async () => {
      sheet.visibility = 'Hidden';
      await context.sync();
      return 'hidden';
    });
    for (const other of others) other.visibility = 'Visible';
    await context.sync();
    return answer;
  },
};
