import type { Fact } from '../fact';

export const brokenNameShowsAnError: Fact = {
  id: 'broken-name-shows-an-error',
  says: 'The formula of a name whose sheet is gone holds an error for the sheet; on desktop in the user’s language.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#2834' },
  expected: '=#REF!$A$1',
  ask: async (sheet, context) => {
    const gone = context.workbook.worksheets.add('Kommuneandel_fakta_6');
    const name = context.workbook.names.add('Kommuneandel_fakta_brudt', gone.getRange('A1'));
    await context.sync();
    gone.delete();
    name.load('formula');
    await context.sync();
    return sheet.isNullObject ? null : String(name.formula);
  },
};
