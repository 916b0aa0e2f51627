import { failureOf } from '../../src/taskpane/store/failureOf';
import { addKey } from '../../src/workbook/addKey';
import { clearFilters } from '../../src/workbook/clearFilters';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { freeze } from '../../src/workbook/freezing/freeze';
import { thaw } from '../../src/workbook/freezing/thaw';
import { CannotWriteHere } from '../../src/workbook/workbook';
import type { BlockPlan, WorkbookPlan } from '../../src/sheets/sheetPlan';
import { parseAddress } from '../../workbench/book/addresses';
import type { Book, Rectangle } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { startHost, type Host } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { applied, costs, parties, planOf, SHEET } from './driftPlans';
import { formulaBook, hostOn } from './freezing/freezeBook';
import { expectImage } from './expectImage';
import { contents, sheetOf, type } from './users';

const first = planOf([costs({ Udstyr: 100, Support: 50, Kurser: 25 }), parties({ Skive: 75, Viborg: 100 })]);
const second = planOf([costs({ Udstyr: 10, Support: 5, Kurser: 2 }), parties({ Skive: 7, Viborg: 10 })]);

/** The user has filtered the list of cost rows, so that `Support` is not seen. */
function filter(book: Book): void {
  const sheet = sheetOf(book, SHEET);
  sheet.autoFilter = { range: { row: 0, column: 0, rows: 4, columns: 2 }, isFiltered: true };
  sheet.hiddenRows.add(2);
}

async function writtenHost(): Promise<Host> {
  const host = startHost(newBook());
  await applied(host, first);
  return host;
}

test('what is written over a filtered list goes into the rows that are seen, and no row is deleted: so the host does, as Excel does', async () => {
  const { Excel: excel, book } = await writtenHost();
  filter(book);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('B2:B4').values = [[1], [2], [3]];
    sheet.getRange('2:2').delete('Up');
    await context.sync();
  });
  expect(contents(sheetOf(book, SHEET), 'B2:B4')).toEqual([[1], [50], [2]]);
});

test('a recalculation over a filtered sheet writes nothing and names it; with the filter cleared it goes well', async () => {
  const host = await writtenHost();
  filter(host.book);
  const image = bookImage(host.book);
  const workbook = excelWorkbook(host.Excel);
  const places = [{ sheet: SHEET, table: null }];
  await expect(workbook.apply(second)).rejects.toMatchObject({ reason: 'filtered', places });
  await expect(workbook.apply(second)).rejects.toThrow(CannotWriteHere);
  expectImage(host.book, image);

  await clearFilters(host.Excel, places);
  expect([...sheetOf(host.book, SHEET).hiddenRows]).toEqual([]);
  await workbook.apply(second);
  expect(contents(sheetOf(host.book, SHEET), 'B2:B4')).toEqual([[10], [5], [2]]);
});

test('rows hidden by hand are no filter, and are written like the others', async () => {
  const host = await writtenHost();
  sheetOf(host.book, SHEET).hiddenRows.add(2);
  await applied(host, second);
  expect(contents(sheetOf(host.book, SHEET), 'B2:B4')).toEqual([[10], [5], [2]]);
});

test('a filter on a sheet that is not written to stops nothing', async () => {
  const host = await writtenHost();
  sheetOf(host.book, 'Ark1').autoFilter = {
    range: { row: 0, column: 0, rows: 9, columns: 1 },
    isFiltered: true,
  };
  await applied(host, second);
});

test('a filtered table of the user on our sheet is named, and its filter cleared', async () => {
  const host = await writtenHost();
  const sheet = sheetOf(host.book, SHEET);
  const range = { row: 0, column: 5, rows: 4, columns: 1 };
  const table = { id: 7, name: 'Mine', range, showHeaders: true, showTotals: false, isFiltered: true };
  sheet.tables.push(table);
  const places = [{ sheet: SHEET, table: 'Mine' }];
  await expect(excelWorkbook(host.Excel).apply(second)).rejects.toMatchObject({ reason: 'filtered', places });
  await clearFilters(host.Excel, places);
  expect(table.isFiltered).toBe(false);
  await applied(host, second);
});

test('a block that the user has made a table of is told of, and nothing is written', async () => {
  const host = await writtenHost();
  const range = { row: 0, column: 0, rows: 4, columns: 2 };
  sheetOf(host.book, SHEET).tables.push({
    id: 7,
    name: 'Tabel1',
    range,
    showHeaders: true,
    showTotals: false,
  });
  const image = bookImage(host.book);
  await expect(excelWorkbook(host.Excel).apply(second)).rejects.toMatchObject({
    reason: 'table',
    places: [{ sheet: SHEET, table: 'Tabel1' }],
  });
  expectImage(host.book, image);
});

/** A table of the user's right above our list, which has no room for another row between. */
async function bookWithTableAbove(): Promise<Book> {
  const { Excel: excel, book } = await writtenHost();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:A3').getEntireRow().insert('Down');
    sheet.getRange('A1:B3').values = [
      ['Mit', 'Tal'],
      ['x', 1],
      ['y', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Mine';
    await context.sync();
  });
  return book;
}

describe('a table of the user that grows over what is written below it', () => {
  test('is seen in the same run, named, and as large as before, like all else', async () => {
    const book = await bookWithTableAbove();
    const before = bookImage(book);
    const { Excel: excel } = startHost(book, { growsTables: true });
    const failure: unknown = await excelWorkbook(excel)
      .apply(second)
      .catch((error: unknown) => error);
    const places = [{ sheet: SHEET, table: 'Mine' }];
    expect(failureOf(failure, 'changeFailed')).toEqual({ kind: 'inTheWay', reason: 'spread', places });
    expectImage(book, before);
  });

  test('is as large as before also where the pane is closed in the middle', async () => {
    const start = await bookWithTableAbove();
    const before = bookImage(start);
    for (let number = 1; number <= 9; number++) {
      const book = structuredClone(start);
      const host = startHost(book, { growsTables: true });
      await Promise.race([
        excelWorkbook(host.Excel)
          .apply(second)
          .catch(() => null),
        new Promise((resolve) => {
          host.closeAt({
            when: ({ sinceSet }) => {
              if (sinceSet === number) setTimeout(resolve);
              return sinceSet === number;
            },
            at: 'answer',
          });
        }),
      ]);
      await excelWorkbook(startHost(book, { growsTables: true }).Excel).putBack();
      expectImage(book, before);
    }
  });

  test('is left alone where it does not grow', async () => {
    const book = await bookWithTableAbove();
    await applied(startHost(book), second);
    expect(sheetOf(book, SHEET).tables).toMatchObject([{ range: { row: 0, rows: 3, columns: 2 } }]);
    expect(contents(sheetOf(book, SHEET), 'B5:B7')).toEqual([[10], [5], [2]]);
  });
});

test('freezing and thawing stop at a filtered sheet, and change nothing', async () => {
  const book = formulaBook();
  const { Excel } = hostOn(book);
  const sheet = sheetOf(book, 'Ark1');
  const range = { row: 0, column: 0, rows: 20, columns: 2 };
  sheet.autoFilter = { range, isFiltered: true };
  sheet.hiddenRows.add(3);
  const live = bookImage(book);
  await expect(freeze(Excel, 'workbook')).rejects.toThrow(CannotWriteHere);
  expectImage(book, live);

  sheet.autoFilter.isFiltered = false;
  await freeze(Excel, 'workbook');
  sheet.autoFilter.isFiltered = true;
  const frozen = bookImage(book);
  await expect(thaw(Excel)).rejects.toThrow(CannotWriteHere);
  expectImage(book, frozen);
});

test('a key is not added below a filtered table', async () => {
  const host = startHost(newBook('Nøgler'));
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Nøgler');
    sheet.getRange('A1:D2').values = [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['A', 1, 'Part', 'Folketal'],
    ];
    sheet.tables.add('A1:D2', true).name = 'Nøgler';
    await context.sync();
  });
  sheetOf(host.book, 'Nøgler').tables[0]!.isFiltered = true;
  const step = { key: 'B', number: 1, level: 'Part', weight: 'Folketal' };
  const row = { ...step, only: '', unit: '', method: '', remainder: '' };
  const image = bookImage(host.book);
  await expect(
    addKey(host.Excel, [row as unknown as Parameters<typeof addKey>[1][number]]),
  ).rejects.toMatchObject({
    reason: 'filtered',
  });
  expectImage(host.book, image);
});

describe('what Excel does not tear', () => {
  const third = planOf([
    costs({ Udstyr: 1, Nyt: 2, Support: 3, Kurser: 4 }),
    parties({ Skive: 5, Viborg: 5 }),
  ]);
  /** The same with a column more. */
  const widened = (block: BlockPlan): BlockPlan => ({
    ...block,
    columns: [...block.columns, ...block.columns.slice(-1)],
    rows: block.rows.map((line) => ({ ...line, cells: [...line.cells, 9] })),
  });
  const wider = planOf([
    widened(costs({ Udstyr: 1, Support: 3, Kurser: 4 })),
    widened(parties({ Skive: 5, Viborg: 3 })),
  ]);
  const at = (address: string): Rectangle =>
    parseAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const pivot = (address: string) => (book: Book) => {
    sheetOf(book, SHEET).pivots.push({ name: 'Pivottabel1', range: at(address) });
    type(sheetOf(book, SHEET), address.split(':')[0] ?? '', 'Række');
  };
  const table = (address: string) => (book: Book) => {
    const range = at(address);
    sheetOf(book, SHEET).tables.push({ id: 7, name: 'Mine', range, showHeaders: true, showTotals: false });
    type(sheetOf(book, SHEET), address.split(':')[0] ?? '', 'Mit');
  };

  // Costs in A1:B5, whose row 3 is the first that moves down; recipients in A7:B10.
  test.each<[string, (book: Book) => void, WorkbookPlan, string | null]>([
    ['rows into a pivot table', pivot('E2:F6'), third, 'Pivottabel1'],
    ['rows right above a pivot table', pivot('E3:F6'), third, null],
    ['rows right below a pivot table', pivot('E1:F2'), third, null],
    ['rows into a table, which grows', table('E2:F6'), third, null],
    ['cells before a part of a table', table('C3:D9'), wider, 'Mine'],
    ['cells before a whole table', table('C2:D4'), wider, null],
    ['cells before a part of a pivot table', pivot('C3:D9'), wider, 'Pivottabel1'],
    ['cells before a whole pivot table', pivot('C2:D4'), wider, null],
    ['cells beside which a pivot table stands below', pivot('A20:B24'), wider, null],
  ])('%s: told of by name, or done', async (_, put, plan, name) => {
    const host = await writtenHost();
    put(host.book);
    const image = bookImage(host.book);
    const run = excelWorkbook(host.Excel).apply(plan);
    if (name === null) {
      await run;
      return;
    }
    const places = [{ sheet: SHEET, table: name }];
    await expect(run).rejects.toMatchObject({ reason: 'torn', places });
    expectImage(host.book, image);
  });

  const merged = (address: string) => (book: Book) => {
    sheetOf(book, SHEET).merges.push(at(address));
  };
  const without = planOf([costs({ Udstyr: 1, Kurser: 4 }), parties({ Skive: 5, Viborg: 3 })]);

  test.each<[string, string, WorkbookPlan, boolean]>([
    ['in a table of ours', 'A2:A3', second, true],
    ['in its headings', 'A1:B1', second, true],
    ['from above the recipients into them', 'B6:B8', second, true],
    ['over the table and what is beside it', 'B3:D3', second, true],
    ['in the empty cells that a new column comes over', 'C2:C3', wider, true],
    ['beside rows and below them, where cells are put in', 'E4:F8', wider, true],
    ['beside rows alone, where cells are put in', 'E2:F3', wider, false],
    ['beside a table whose columns stay', 'E4:F8', second, false],
    ['beside rows between which others come', 'E2:F4', third, false],
    ['beside a row that goes', 'E2:F4', without, false],
    ['below all tables', 'A20:B22', wider, false],
  ])('merged cells %s (%s): named, or left as they are', async (_, address, plan, isNamed) => {
    const host = await writtenHost();
    merged(address)(host.book);
    // Something beside the table, which a new column has to push.
    if (address.startsWith('E')) type(sheetOf(host.book, SHEET), 'C3', 'Mit');
    const image = bookImage(host.book);
    const run = excelWorkbook(host.Excel).apply(plan);
    if (!isNamed) {
      await run;
      return;
    }
    const places = [{ sheet: SHEET, table: null, cells: address }];
    await expect(run).rejects.toMatchObject({ reason: 'merged', places });
    expectImage(host.book, image);
  });

  // Other libraries take merged cells apart where rows above them go or come (exceljs issue 2881).
  test.each<[string, string, WorkbookPlan, string]>([
    ['below a row that goes', 'A20:B22', without, 'A19:B21'],
    ['below a row that comes', 'A20:B22', third, 'A21:B23'],
    ['below a table that becomes wider', 'A20:B22', wider, 'A20:B22'],
    ['in one row below one that goes', 'A20:O20', without, 'A19:O19'],
    ['around a row that goes', 'E2:F4', without, 'E2:F3'],
    ['around a row that comes', 'E2:F4', third, 'E2:F5'],
  ])('merged cells %s (%s) go with their cells and stay merged', async (_, address, plan, after) => {
    const host = await writtenHost();
    merged(address)(host.book);
    await excelWorkbook(host.Excel).apply(plan);
    expect(sheetOf(host.book, SHEET).merges).toEqual([at(after)]);
  });
});
