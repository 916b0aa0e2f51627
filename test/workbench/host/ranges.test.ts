import { hostWith, onSheet } from './client';

describe('used range', () => {
  test('counts looks too, unless only values are asked for', async () => {
    const host = await hostWith({
      Ark1: [
        ['', ''],
        ['', 1],
      ],
      Tomt: [],
    });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('D5').format.font.bold = true;
      const ranges = [
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange('A1:B1').getUsedRangeOrNullObject(true),
        context.workbook.worksheets.getItem('Tomt').getUsedRangeOrNullObject(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map((range) => (range.isNullObject ? null : range.address))).toEqual([
        "'Ark1'!B2:D5",
        "'Ark1'!B2",
        null,
        null,
      ]);
    });
  });
});

describe('where ranges lead', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getCell outside', (range) => range.getCell(9, 0), 'B11'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B2:B5'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 1), 'C1:E3'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getIntersection', (range) => range.getIntersection('C:C'), 'C2:C4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ])('%s of B2:D4', async (_, from, address) => {
    const host = await hostWith({ Data: [] });
    await host.Excel.run(async (context) => {
      const range = from(context.workbook.worksheets.getItem('Data').getRange('B2:D4'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Data!${address}`);
    });
  });
});

test('whole columns take a width, and fit their texts', async () => {
  const host = await hostWith({ Ark1: [['kort', 'en længere tekst']] });
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.getRange('C:D').format.columnWidth = 52.5;
    sheet.getRange('A:B').format.autofitColumns();
  });
  expect([...host.book.activeSheet.columnWidths]).toEqual([
    [2, 10],
    [3, 10],
    [0, 5],
    [1, 17],
  ]);
});
