import { hostWith, onSheet } from './client';

async function hiddenOf(address: string): Promise<unknown> {
  const host = await hostWith({ Ark1: [['a'], ['b'], ['c'], ['d']] });
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.getRange('A2:B3').rowHidden = true;
  });
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange(address);
    range.load('rowHidden');
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return [range.rowHidden, rows.value.map(({ rowHidden }) => rowHidden)];
  });
}

test.each([
  ['A1', false, [false]],
  ['A2:A3', true, [true, true]],
  // Null where only some are.
  ['A1:B4', null, [false, true, true, false]],
])('whether the rows of %s are hidden', async (address, all, each) => {
  expect(await hiddenOf(address)).toEqual([all, each]);
});

test('hidden rows move with rows put in above, and are shown again', async () => {
  const host = await hostWith({ Ark1: [['a'], ['b'], ['c']] });
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('1:1').insert('Down');
  });
  expect([...(host.book.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.getRange('3:3').rowHidden = false;
  });
  expect([...(host.book.sheets[0]?.hiddenRows ?? ['no sheet'])]).toEqual([]);
});
