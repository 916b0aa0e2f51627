import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const rangeOfAnotherSheetIsRefused: Fact = {
  id: 'range-of-another-sheet-is-refused',
  says: 'Worksheet.getRange refuses an address that names another sheet.',
  from: { kind: 'guessed', where: 'going to a cell' },
  expected: 'InvalidArgument',
  ask: async (sheet, context) => {
    context.workbook.worksheets.add('Kommuneandel_fakta_2');
    return refusalOf(async () => {
      const cell = sheet.getRange('Kommuneandel_fakta_2!A1');
      cell.load('address');
      await context.sync();
      return cell.address;
    });
  },
};
