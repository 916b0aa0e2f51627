import { newBook } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { errorOf, formulasOf, hostWith, onSheet } from './client';

describe('null objects', () => {
  test('are known as such, and so is what they lead to', async () => {
    const host = startHost(newBook());
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Findes ikke');
      const range = context.workbook.names.getItemOrNullObject('Findes_ikke').getRangeOrNullObject();
      const there = context.workbook.worksheets.getItemOrNullObject('ark1');
      sheet.load('name');
      range.load('address');
      there.load('name');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, there.isNullObject]).toEqual([true, true, false]);
      expect(there.name).toBe('Ark1');
    });
  });

  test('cannot be written to', async () => {
    const host = startHost(newBook());
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Findes ikke').name = 'Nyt';
      await context.sync();
    });
    expect((await errorOf(run)).code).toBe('ItemNotFound');
  });
});

describe('load', () => {
  test('of collections: items, what they hold, top and skip', async () => {
    const host = await hostWith({ Drift: [['Post'], ['A']], Investering: [], Parter: [] });
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Drift').tables.add('A1:A2', true).name = 'Omkostninger';
      worksheets.load('items/name,items/tables/items/name,items/protection/protected');
      const some = context.workbook.worksheets;
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Drift', 'Investering', 'Parter']);
      expect(worksheets.items.map((sheet) => sheet.tables.items.map((table) => table.name))).toEqual([
        ['Omkostninger'],
        [],
        [],
      ]);
      expect(worksheets.items[0]?.protection.protected).toBe(false);
      some.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(some.items.map((sheet) => sheet.name)).toEqual(['Investering']);
    });
  });

  test('without names gives the plain values, with a path what lies under it', async () => {
    const host = await hostWith({ Ark1: [[1]] });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1');
      range.load();
      const other = context.workbook.worksheets.getItem('Ark1').getRange('A1');
      other.load('format/fill/color,worksheet/name');
      await context.sync();
      expect([range.address, range.rowIndex, range.values[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([
        "'Ark1'!A1",
        0,
        1,
        'General',
      ]);
      expect([other.format.fill.color, other.worksheet.name]).toEqual(['#FFFFFF', 'Ark1']);
      expect(() => other.address).toThrow(/address/);
    });
  });
});

describe('objects kept between requests', () => {
  test('move with their cells, and are invalid once those are gone', async () => {
    const host = await hostWith({ Ark1: [['a'], ['b'], ['c']] });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      const cell = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values[0]?.[0]]).toEqual(["'Ark1'!A4", 'b']);
      sheet.getRange('4:4').delete('Up');
      await context.sync();
      cell.load('address');
      expect(await errorOf(context.sync())).toMatchObject({
        code: 'InvalidReference',
        location: 'Range.address',
      });
    });
  });

  test('a range of a deleted sheet is invalid', async () => {
    const host = await hostWith({ Ark1: [], Ark2: [[1]] });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark2');
      const cell = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      cell.load('values');
      expect((await errorOf(context.sync())).code).toBe('InvalidReference');
    });
  });
});

describe('errors', () => {
  test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
    [
      'a sheet that is not there',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark9').activate();
      },
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    [
      'a name that is not there',
      ({ workbook }) => {
        workbook.names.getItem('X').delete();
      },
      'ItemNotFound',
      'NamedItemCollection.getItem',
    ],
    [
      'a bad address',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark1').getRange('A0').clear();
      },
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a cell off the sheet',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark1').getRange('A1').getOffsetRange(-1, 0).clear();
      },
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    [
      'an intersection that is empty',
      ({ workbook }) => {
        workbook.worksheets.getItem('Ark1').getRange('A1').getIntersection('B2').clear();
      },
      'ItemNotFound',
      'Range.getIntersection',
    ],
    [
      'a formula for a sheet name',
      ({ workbook }) => {
        workbook.worksheets.add('a:b');
      },
      'InvalidArgument',
      'WorksheetCollection.add',
    ],
  ])('%s', async (_, act, code, location) => {
    const host = startHost(newBook());
    const run = host.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await errorOf(run)).toMatchObject({ code, location });
  });

  test('what a request did before it failed stays done, what comes after is not begun', async () => {
    const host = await hostWith({ Ark1: [[0, 0, 0]] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').values = [[[2]]];
      sheet.getRange('C1').values = [[3]];
    });
    expect(await errorOf(run)).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    expect(await formulasOf(host, 'Ark1', 'A1:C1')).toEqual([[1, 0, 0]]);
  });
});
