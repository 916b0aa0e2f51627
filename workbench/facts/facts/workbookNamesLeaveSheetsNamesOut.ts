import type { Fact } from '../fact';

export const workbookNamesLeaveSheetsNamesOut: Fact = {
  id: 'workbook-names-leave-sheets-names-out',
  says: 'The workbook’s names are those of the workbook, without those of its sheets.',
  from: { kind: 'documented', where: 'Excel.Workbook.names' },
  expected: false,
  ask: async (sheet, context) => {
    sheet.names.add('Kommuneandel_fakta_eget', sheet.getRange('A1'));
    const name = context.workbook.names.getItemOrNullObject('Kommuneandel_fakta_eget');
    name.load('name');
    await context.sync();
    return !name.isNullObject;
  },
};
