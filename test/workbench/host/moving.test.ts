import { errorOf, formulasOf, hostWith, onSheet } from './client';

/*
 * Cutting cells and putting them in elsewhere: what refers to them follows.
 */

test.each([
  ['a cell that is moved', 'Data!B3', 'Data!B3:C3', 'Lager!A9', 'Lager!A9'],
  ['an area within what is moved', 'SUM(Data!$B$3:C3)', 'Data!A3:D3', 'Lager!A9', 'SUM(Lager!$B$9:C9)'],
  ['within the sheet', 'Data!B3', 'Data!B3', 'Data!E5', 'Data!E5'],
  ['whole rows', 'Data!B3', 'Data!3:3', 'Lager!7:7', 'Lager!B7'],
  ['the first row of an area', 'SUM(Data!B3:B5)', 'Data!3:3', 'Lager!7:7', 'SUM(Data!B3:B5)'],
  ['the last row of an area', 'SUM(Data!B3:B5)', 'Data!5:5', 'Lager!7:7', 'SUM(Data!B3:B5)'],
  ['a row that comes into an area', 'SUM(Data!B3:B5)', 'Lager!7:7', 'Data!5:5', 'SUM(Data!B3:B5)'],
  ['a cell that is written over', 'Data!B3', 'Lager!A1', 'Data!B3', 'Data!#REF!'],
  ['an area that is written over', 'SUM(Data!B3:B4)', 'Lager!A1:A2', 'Data!B3', 'SUM(Data!#REF!)'],
  ['a cell beside it', 'Data!B3', 'Data!C3', 'Lager!A1', 'Data!B3'],
])('%s: =%s after %s to %s', async (_, formula, from, to, expected) => {
  const host = await hostWith({ Data: [], Lager: [], Andet: [[`=${formula}`]] });
  const [sheet = '', address = ''] = from.split('!');
  await onSheet(host, sheet, (worksheet) => {
    worksheet.getRange(address).moveTo(to);
  });
  expect(await formulasOf(host, 'Andet', 'A1')).toEqual([[`=${expected}`]]);
});

test('what is moved keeps what it refers to', async () => {
  const host = await hostWith({ Data: [[1, '=A1+C1', 5]], Lager: [] });
  await onSheet(host, 'Data', (sheet) => {
    sheet.getRange('A1:B1').moveTo('Lager!A3');
  });
  expect(await formulasOf(host, 'Lager', 'A3:B3')).toEqual([[1, '=A3+Data!C1']]);
  expect(await formulasOf(host, 'Data', 'A1:C1')).toEqual([['', '', 5]]);
});

test('a table is not moved in part', async () => {
  const host = await hostWith({ Data: [['A'], [1]], Lager: [] });
  await onSheet(host, 'Data', (sheet) => {
    sheet.tables.add('A1:A2', true);
  });
  const moving = onSheet(host, 'Data', (sheet) => {
    sheet.getRange('2:2').moveTo('Lager!2:2');
  });
  expect(await errorOf(moving)).toMatchObject({ code: 'InvalidArgument' });
});
