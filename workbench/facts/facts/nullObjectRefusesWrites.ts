import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const nullObjectRefusesWrites: Fact = {
  id: 'null-object-refuses-writes',
  says: 'Writing to something that is not there is ItemNotFound.',
  from: { kind: 'guessed', where: 'undoing of a run that was cut off' },
  expected: 'ItemNotFound',
  ask: async (sheet, context) => {
    return refusalOf(async () => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Kommuneandel_fakta_3');
      missing.getRange('A1').values = [[1]];
      await context.sync();
      return sheet.isNullObject;
    });
  },
};
