import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const tablesNameIsTaken: Fact = {
  id: 'tables-name-is-taken',
  says: 'A name that is a table’s is ItemAlreadyExists.',
  from: { kind: 'guessed', where: 'names of blocks' },
  expected: 'ItemAlreadyExists',
  ask: async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['a'], [1]];
    sheet.tables.add(sheet.getRange('A1:A2'), true).name = 'Kommuneandel_fakta_tabel';
    await context.sync();
    return refusalOf(async () => {
      context.workbook.names.add('Kommuneandel_fakta_tabel', sheet.getRange('C1'));
      await context.sync();
      return 'added';
    });
  },
};
