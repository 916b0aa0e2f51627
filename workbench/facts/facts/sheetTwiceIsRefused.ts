import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const sheetTwiceIsRefused: Fact = {
  id: 'sheet-twice-is-refused',
  says: 'A sheet with the name of another is ItemAlreadyExists.',
  from: { kind: 'guessed', where: 'new sheets, also beside chart sheets, which a script cannot make' },
  expected: 'ItemAlreadyExists',
  ask: async (sheet, context) => {
    return refusalOf(async () => {
      context.workbook.worksheets.add('KOMMUNEANDEL_FAKTA');
      await context.sync();
      return sheet.isNullObject;
    });
  },
};
