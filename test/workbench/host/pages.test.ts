import { errorOf, hostWith, onSheet } from './client';

describe('conditional formats', () => {
  test('are added first, read back, and deleted one by one', async () => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:A3');
      const good = range.conditionalFormats.add('CellValue');
      good.cellValue.format.fill.color = '#C6EFCE';
      good.cellValue.format.font.color = '#006100';
      good.cellValue.rule = { formula1: '=0', operator: 'EqualTo' };
      range.conditionalFormats.add('Custom').custom.rule.formula = '=A1<>0';
      range.conditionalFormats.load('items/id,items/type,items/priority');
      await context.sync();
      const [custom, cellValue] = range.conditionalFormats.items;
      expect([custom?.type, cellValue?.type]).toEqual(['Custom', 'CellValue']);
      cellValue?.cellValue.load('rule,format/fill/color');
      cellValue?.customOrNullObject.load('rule/formula');
      custom?.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(cellValue?.cellValue.rule).toEqual({ formula1: '=0', operator: 'EqualTo' });
      expect(cellValue?.cellValue.format.fill.color).toBe('#C6EFCE');
      expect(cellValue?.customOrNullObject.isNullObject).toBe(true);
      expect(count.value).toBe(1);
    });
  });

  test('of other kinds are refused', async () => {
    const host = await hostWith({ Ark1: [] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar');
    });
    expect((await errorOf(run)).code).toBe('NotImplemented');
  });
});

test('page layout, frozen panes, gridlines and tab colour are read back as written', async () => {
  const host = await hostWith({ Ark1: [] });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ark1');
    const { pageLayout, freezePanes } = sheet;
    Object.assign(pageLayout, {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    pageLayout.setPrintTitleRows('$1:$2');
    Object.assign(pageLayout.headersFooters.defaultForAllPages, {
      leftHeader: 'Telemedicin',
      centerFooter: '&P / &N',
    });
    freezePanes.freezeAt('A1:B2');
    Object.assign(sheet, { showGridlines: false, tabColor: '#00FF00' });
    const frozen = freezePanes.getLocationOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    for (const range of [frozen, titles]) range.load('address');
    sheet.load('showGridlines,tabColor');
    pageLayout.load('orientation,paperSize,zoom,headersFooters/defaultForAllPages/leftHeader');
    await context.sync();
    expect([frozen.address, titles.address]).toEqual(["'Ark1'!A1:B2", "'Ark1'!1:2"]);
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#00FF00']);
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual([
      'Landscape',
      'A4',
      { horizontalFitToPages: 1 },
    ]);
    expect(pageLayout.headersFooters.defaultForAllPages.leftHeader).toBe('Telemedicin');
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(host.book.activeSheet.print.footers.center).toBe('&P / &N');
});

test('a link keeps where it goes and shows its text as text', async () => {
  const host = await hostWith({ Ark1: [] });
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Ark1').getRange('A1');
    cell.hyperlink = { documentReference: 'Ark1!B9', textToDisplay: '=Gå til celle', screenTip: 'Ark1!B9' };
    cell.load('hyperlink,values,formulas');
    await context.sync();
    expect(cell.hyperlink).toEqual({
      documentReference: 'Ark1!B9',
      textToDisplay: '=Gå til celle',
      screenTip: 'Ark1!B9',
    });
    expect([cell.values[0]?.[0], cell.formulas[0]?.[0]]).toEqual(['=Gå til celle', '=Gå til celle']);
  });
});
