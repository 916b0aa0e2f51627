import type { Fact } from '../fact';

export const sheetsNamesHoldTheWorkbooks: Fact = {
  id: 'sheets-names-hold-the-workbooks',
  says: 'Worksheet.names includes those of the workbook.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#1011' },
  expected: true,
  ask: async (sheet, context) => {
    context.workbook.names.add('Kommuneandel_fakta_fælles', sheet.getRange('A1'));
    sheet.names.load('items/name');
    await context.sync();
    return sheet.names.items.some(({ name }) => name === 'Kommuneandel_fakta_fælles');
  },
};
