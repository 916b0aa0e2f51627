import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const nameTwiceIsRefused: Fact = {
  id: 'name-twice-is-refused',
  says: 'A name that is there already is ItemAlreadyExists.',
  from: { kind: 'guessed', where: 'names of blocks' },
  expected: 'ItemAlreadyExists',
  ask: async (sheet, context) => {
    const { names } = context.workbook;
    names.add('Kommuneandel_fakta_navn', sheet.getRange('A1'));
    await context.sync();
    return refusalOf(async () => {
      names.add('KOMMUNEANDEL_FAKTA_NAVN', sheet.getRange('A2'));
      await context.sync();
      return 'added';
    });
  },
};
