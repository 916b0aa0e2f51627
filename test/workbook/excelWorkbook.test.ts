import { newBook } from '../../workbench/book/newBook';
import type { Book } from '../../workbench/book/book';
import { renameSheet } from '../../workbench/book/renameSheet';
import { startHost } from '../../workbench/host/startHost';
import { WorkbookChanged } from '../../src/workbook/workbook';
import { bookImage } from './bookImage';
import { applied, costs, parties, planOf, SHEET } from './driftPlans';
import { row } from './plans';
import { addSheet, cellOf, contents, nameOf, sheetOf } from './users';

describe('a new workbook', () => {
  let book: Book;
  beforeAll(async () => {
    book = newBook('Mine tal');
    await applied(
      startHost(book),
      planOf([costs({ Udstyr: 100, Support: 50.25 }), parties({ Skive: 75, Viborg: 75.25 })]),
    );
  });

  test('gets the sheet last, and nothing is left of the writing', () => {
    expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Mine tal Visible',
      'Fordeling Drift Visible',
    ]);
    expect(book.activeSheet.name).toBe('Mine tal');
  });

  test('has values, and native totals', () => {
    expect(contents(sheetOf(book, SHEET), 'A1:B9')).toEqual([
      ['Part', '2021'],
      ['Udstyr', 100],
      ['Support', 50.25],
      ['Total', '=SUM(B2:B3)'],
      [null, null],
      ['Part', '2021'],
      ['Skive', 75],
      ['Viborg', 75.25],
      ['Total', '=SUM(B7:B8)'],
    ]);
  });

  test('has names for the sheet and its blocks, and no other', () => {
    expect(book.names).toHaveLength(3);
    expect(nameOf(book, 'Fordeling_Drift')).toBe('Fordeling Drift!$A$1:$B$9');
    expect(nameOf(book, 'Fordeling_Drift_Poster')).toBe('Fordeling Drift!$A$1:$B$4');
    expect(nameOf(book, 'Fordeling_Drift_Parter')).toBe('Fordeling Drift!$A$6:$B$9');
  });

  test('looks finished: heading, total, formats, frozen panes, print', () => {
    const sheet = sheetOf(book, SHEET);
    expect(cellOf(sheet, 'A1')?.style).toMatchObject({ bold: true, wrap: true, fill: '#DDEBF7' });
    expect(cellOf(sheet, 'B1')?.style).toMatchObject({ horizontal: 'Right' });
    expect(cellOf(sheet, 'B3')?.style).toMatchObject({ numberFormat: '#,##0', bold: false });
    expect(cellOf(sheet, 'B4')?.style).toMatchObject({ bold: true });
    expect(cellOf(sheet, 'B4')?.style.borders.top).toBeDefined();
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 1]);
    expect(sheet.print).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { first: 0, last: 0 },
    });
    // An ampersand of a title is doubled in Excel's page header code.
    expect(sheet.print.headers.left).toBe('Kommuneandel && Fordeling Drift');
    // Files count the 5 pixels beside the characters, of 7 pixels each, as well.
    expect(sheet.columnWidths.get(0)).toBeCloseTo(30 + 5 / 7, 1);
    expect(sheet.columnWidths.get(1)).toBeCloseTo(12 + 5 / 7, 1);
  });
});

test('what is reported: sheets made or not, and the amounts that changed', async () => {
  const host = startHost(newBook());
  const first = planOf([costs({ Udstyr: 100 }), parties({ Skive: 40, Viborg: 60 })]);
  expect(await applied(host, first)).toEqual({ sheets: [{ name: SHEET, created: true }], changedAmounts: 3 });
  expect(await applied(host, first)).toEqual({
    sheets: [{ name: SHEET, created: false }],
    changedAmounts: 0,
  });
  // Viborg's amount is another; Randers is new; Skive's is the same, one row further down.
  const second = planOf([costs({ Udstyr: 100 }), parties({ Randers: 5, Skive: 40, Viborg: 55 })]);
  expect((await applied(host, second)).changedAmounts).toBe(2);
});

test('recalculating twice gives the same workbook, cell for cell', async () => {
  const plan = planOf([costs({ Udstyr: 100 }), parties({ Skive: 40, Viborg: 60 })]);
  const host = startHost(newBook());
  await applied(host, plan);
  const once = bookImage(host.book);
  await applied(host, plan);
  expect(bookImage(host.book)).toEqual(once);
});

describe('before anything is written', () => {
  test.each<[string, (book: Book) => void]>([
    ['a sheet of the same name has come that is not ours', (book) => addSheet(book, 'fordeling drift')],
    ['no sheet can be added', (book) => (book.isStructureProtected = true)],
  ])('it is found that %s', async (_, change) => {
    const host = startHost(newBook());
    change(host.book);
    const image = bookImage(host.book);
    await expect(applied(host, planOf([costs({ A: 1 })]))).rejects.toThrow(WorkbookChanged);
    expect(bookImage(host.book)).toEqual(image);
  });

  test.each<[string, (book: Book) => void]>([
    [
      'has been renamed',
      (book) => {
        renameSheet(book, sheetOf(book, SHEET), 'Andet');
      },
    ],
    ['has been protected', (book) => (sheetOf(book, SHEET).isProtected = true)],
  ])('it is found that our sheet %s', async (_, change) => {
    const host = startHost(newBook());
    const plan = planOf([costs({ A: 1 })]);
    await applied(host, plan);
    change(host.book);
    const image = bookImage(host.book);
    await expect(applied(host, plan)).rejects.toThrow(WorkbookChanged);
    expect(bookImage(host.book)).toEqual(image);
  });
});

test.each([
  '=HYPERLINK("http://x";"klik")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '35/65',
  '2021',
  '1e5',
  'TRUE',
  'Falsk',
  '#REF!',
  "'citat",
  '=1\n+1',
  '12-03-2026',
])('the text %j is text', async (label) => {
  const host = startHost(newBook());
  await applied(
    host,
    planOf([
      costs({ Udstyr: 1 }),
      { ...parties({}), rows: [row('heading', 'Part', '2021'), row('item', label, 1)] },
    ]),
  );
  const cell = cellOf(sheetOf(host.book, SHEET), 'A6');
  expect(cell).toMatchObject({ value: label, formula: null });
});
