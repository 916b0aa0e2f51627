import type { Fact } from '../fact';

export const sheetRemembersItsSelection: Fact = {
  id: 'sheet-remembers-its-selection',
  says: 'A sheet that comes to the front again has the cells selected that were.',
  from: { kind: 'guessed', where: 'going to a cell' },
  expected: 'C3',
  hostDiffers: 'The host selects the first cell: nothing of ours asks what was selected elsewhere.',
  ask: async (sheet, context) => {
    sheet.activate();
    sheet.getRange('C3').select();
    await context.sync();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
    sheet.activate();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    return selected.address.split('!')[1] ?? '';
  },
};
