import { errorOf, hostWith, inWorkbook, onSheet, sheetNames } from './client';

describe('protection', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'values',
      (sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
      },
    ],
    [
      'looks',
      (sheet) => {
        sheet.getRange('A1').format.font.bold = true;
      },
    ],
    [
      'inserting',
      (sheet) => {
        sheet.getRange('1:1').insert('Down');
      },
    ],
    [
      'clearing',
      (sheet) => {
        sheet.getRange('A1').clear();
      },
    ],
    [
      'copying onto',
      (sheet) => {
        sheet.getRange('A1').copyFrom('B1');
      },
    ],
    [
      'widths',
      (sheet) => {
        sheet.getRange('A:A').format.columnWidth = 100;
      },
    ],
  ])('of a sheet refuses %s', async (_, act) => {
    const host = await hostWith({ Ark1: [[1, 2]] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect((await errorOf(onSheet(host, 'Ark1', act))).code).toBe('AccessDenied');
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('B1').values = [[3]];
      sheet.protection.unprotect();
      act(sheet);
    });
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    [
      'adding',
      ({ workbook }) => {
        workbook.worksheets.add('Nyt');
      },
    ],
    [
      'deleting',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark2').delete();
      },
    ],
    [
      'renaming',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark2').name = 'Nyt';
      },
    ],
    [
      'moving',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark2').position = 0;
      },
    ],
    [
      'hiding',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark2').visibility = 'Hidden';
      },
    ],
    [
      'copying',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark2').copy();
      },
    ],
  ])('of the workbook refuses %s', async (_, act) => {
    const host = await hostWith({ Ark1: [], Ark2: [] });
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    expect((await errorOf(inWorkbook(host, act))).code).toBe('AccessDenied');
    expect(sheetNames(host)).toEqual(['Ark1', 'Ark2']);
  });
});

test('settings are kept with the workbook', async () => {
  const host = await hostWith({ Ark1: [] });
  await host.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('kommuneandel', { version: 1 });
    settings.add('kommuneandel', { version: 2 });
    const known = settings.getItem('kommuneandel');
    const unknown = settings.getItemOrNullObject('andet');
    known.load('value');
    unknown.load('key');
    await context.sync();
    expect(known.value).toEqual({ version: 2 });
    expect(unknown.isNullObject).toBe(true);
    known.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
