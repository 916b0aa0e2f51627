import { errorOf, hostWith, onSheet } from './client';

describe('text as it is shown, in Danish', () => {
  test.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [-1234567, '#,##0', '-1.234.567'],
    [0, '#,##0;-#,##0;0', '0'],
    [-5, '#,##0 "kr.";[Red]-#,##0 "kr."', '-5 kr.'],
    [0.0709, '0.00%', '7,09%'],
    [1.005, '0.00', '1,01'],
    [2.5, 'General', '2,5'],
    [1500000, '#,##0.0,,', '1,5'],
    [3, '000', '003'],
    [1.5, '0.##', '1,5'],
    [true, 'General', 'SAND'],
    ['Skive', '#,##0', 'Skive'],
  ])('%j under %s is %j', async (value, numberFormat, text) => {
    const host = await hostWith({ Ark1: [[value]] });
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Ark1').getRange('A1');
      cell.numberFormat = [[numberFormat]];
      cell.load('text');
      await context.sync();
      expect(cell.text[0]?.[0]).toBe(text);
    });
  });

  test('a date format is refused', async () => {
    const host = await hostWith({ Ark1: [[45000]] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['yyyy-mm-dd']];
      cell.load('text');
    });
    expect((await errorOf(run)).code).toBe('NotImplemented');
  });
});
