import type { Fact } from '../fact';

export const scopeTellsWhoseANameIs: Fact = {
  id: 'scope-tells-whose-a-name-is',
  says: 'NamedItem.scope says whether a name is the workbook’s or a sheet’s.',
  from: { kind: 'documented', where: 'Excel.NamedItem.scope' },
  expected: ['Workbook', 'Worksheet'],
  ask: async (sheet, context) => {
    const ofBook = context.workbook.names.add('Kommuneandel_fakta_bogens', sheet.getRange('A1'));
    const ofSheet = sheet.names.add('Kommuneandel_fakta_arkets', sheet.getRange('A1'));
    ofBook.load('scope');
    ofSheet.load('scope');
    await context.sync();
    return [ofBook.scope, ofSheet.scope];
  },
};
