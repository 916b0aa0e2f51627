import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const veryHiddenSheetCannotBeDeleted: Fact = {
  id: 'very-hidden-sheet-cannot-be-deleted',
  says: 'A very hidden sheet cannot be deleted until it is shown.',
  from: { kind: 'documented', where: 'Excel.Worksheet.delete' },
  expected: 'InvalidOperation',
  ask: async (sheet, context) => {
    const hidden = context.workbook.worksheets.add('Kommuneandel_fakta_4');
    hidden.visibility = 'VeryHidden';
    await context.sync();
    return refusalOf(async () => {
      hidden.delete();
      await context.sync();
      return sheet.isNullObject;
    });
  },
};
