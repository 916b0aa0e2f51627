import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const brokenNameIsNotWritten: Fact = {
  id: 'broken-name-is-not-written',
  says: 'A name is not given a reference to cells that are gone.',
  from: { kind: 'guessed', where: 'putting names back' },
  expected: 'InvalidArgument',
  ask: async (sheet, context) => {
    const name = context.workbook.names.add('Kommuneandel_fakta_navn', sheet.getRange('A1'));
    await context.sync();
    return refusalOf(async () => {
      name.formula = '=#REF!$A$1';
      await context.sync();
      return 'written';
    });
  },
};
