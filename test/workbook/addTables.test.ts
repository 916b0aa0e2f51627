import { addTables, type NewTables } from '../../src/workbook/addTables';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { RestoreFailed, WriteFailed } from '../../src/workbook/workbook';
import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { type Host, startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { faultPoints } from './faultPoints';
import { isComplete } from './withoutLooks';
import { contents, nameOf, sheetOf, type } from './users';

const WANTED: NewTables = {
  tables: [
    {
      name: 'Omkostninger',
      rows: [
        ['Post', 'Nøgle', 2021],
        ['=Server', '35/65', 1_234_567.5],
        ['Licens', '100/0', ''],
      ],
    },
    {
      name: 'Offentliggjort',
      rows: [
        ['Linje', '2021'],
        ['Total', 1_234_567.5],
      ],
    },
  ],
  named: [
    {
      ...{ name: 'Parter', sheet: 'Mit ark', row: 1, column: 1 },
      values: [
        ['Part', 'Folketal'],
        ['Skive', 45_851],
      ],
    },
  ],
};

/** A workbook with a table of recipients as we read it, without its name, and a sheet that is called as one of ours. */
function ownBook(): Book {
  const book = newBook('Mit ark');
  const rows = [
    ['Part', 'Folketal'],
    ['Skive', 45_851],
  ];
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      type(sheetOf(book, 'Mit ark'), `${'BC'[right] ?? ''}${String(down + 2)}`, value);
    });
  });
  return book;
}

test('tables stand on sheets of their own, and the user’s cells get a name and stay as they are', async () => {
  const book = ownBook();
  const own = contents(sheetOf(book, 'Mit ark'), 'A1:D4');
  await addTables(startHost(book).Excel, WANTED);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Mit ark', 'Omkostninger', 'Offentliggjort']);
  expect(contents(sheetOf(book, 'Omkostninger'), 'A1:C3')).toEqual([
    ['Post', 'Nøgle', '2021'],
    ['=Server', '35/65', 1_234_567.5],
    ['Licens', '100/0', null],
  ]);
  expect(sheetOf(book, 'Omkostninger').tables).toMatchObject([{ name: 'Omkostninger' }]);
  expect(contents(sheetOf(book, 'Mit ark'), 'A1:D4')).toEqual(own);
  expect(nameOf(book, 'Parter')).toBe('Mit ark!$B$2:$C$3');
  expect(book.names.map(({ name }) => name)).toEqual(['Parter']);
});

test('a sheet that has the name already keeps it', async () => {
  const book = newBook('Omkostninger');
  type(sheetOf(book, 'Omkostninger'), 'A1', 'Mine noter');
  await addTables(startHost(book).Excel, { ...WANTED, named: [] });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Omkostninger', 'Omkostninger (2)', 'Offentliggjort']);
});

test.each([
  [
    'a name',
    (book: Book) =>
      book.names.push({ name: 'parter', formula: '0.25', sheet: null, comment: '', visible: true }),
  ],
  [
    'a table',
    (book: Book) =>
      sheetOf(book, 'Mit ark').tables.push({
        ...{ id: 7, name: 'Parter', range: { row: 1, column: 1, rows: 2, columns: 2 } },
        ...{ showHeaders: true, showTotals: false },
      }),
  ],
])('%s that is there already is not replaced: it says which, and nothing is made', async (_, make) => {
  const book = ownBook();
  make(book);
  const before = bookImage(book);
  await expect(addTables(startHost(book).Excel, WANTED)).rejects.toMatchObject({
    ...{ name: 'TablesExist', tables: ['Parter'] },
  });
  expect(bookImage(book)).toEqual(before);
});

test('a protected structure is left alone', async () => {
  const book = ownBook();
  book.isStructureProtected = true;
  await expect(addTables(startHost(book).Excel, WANTED)).rejects.toMatchObject({ name: 'NotMended' });
  expect(book.sheets).toHaveLength(1);
});

describe('whatever fails, all of it is made or nothing', () => {
  let before: object;
  let after: object;
  let points: readonly number[];
  let host: Host;
  beforeAll(async () => {
    const good = startHost(ownBook());
    points = await faultPoints(good, () => addTables(good.Excel, WANTED));
    before = bookImage(ownBook());
    after = bookImage(good.book);
    good.end();
    host = startHost(ownBook());
  });

  /** Whether the workbook is complete; otherwise it must be as it was. */
  async function isMade(lasts: boolean): Promise<boolean> {
    const thrown: unknown = await addTables(host.Excel, WANTED).then(
      () => null,
      (cause: unknown) => cause,
    );
    host.failAt(null);
    host.loseAt(null);
    if (thrown !== null)
      expect([WriteFailed, ...(lasts ? [RestoreFailed] : [])].some((kind) => thrown instanceof kind)).toBe(
        true,
      );
    if (lasts) await excelWorkbook(host.Excel).putBack();
    // Widths and frozen rows come last, and undo nothing.
    const isMadeWhole = isComplete(host.book, after);
    if (!isMadeWhole) expect(bookImage(host.book)).toEqual(before);
    if (!lasts) expect(isMadeWhole).toBe(thrown === null);
    if (isMadeWhole) {
      host.end();
      host = startHost(ownBook());
    }
    return isMadeWhole;
  }

  test('one action in turn', async () => {
    const made: boolean[] = [];
    for (const point of points) {
      host.failAt({ when: ({ sinceSet }) => sinceSet === point, once: true });
      made.push(await isMade(false));
    }
    // Nothing but what is cleared away at the end can fail without undoing it all.
    expect(made[0]).toBe(false);
    expect(made.lastIndexOf(false)).toBeLessThan(made.indexOf(true) < 0 ? points.length : made.indexOf(true));
  });

  test('every action from one on, until Excel is well again', async () => {
    for (const point of points) {
      host.failAt({ when: ({ sinceSet }) => sinceSet >= point });
      await isMade(true);
    }
  });
});

test.each([
  [
    'hold something else',
    (book: Book) => {
      type(sheetOf(book, 'Mit ark'), 'C3', 45_852);
    },
  ],
  [
    'are on a sheet that has another name',
    (book: Book) => {
      sheetOf(book, 'Mit ark').name = 'Andet';
    },
  ],
])('nothing is made where the cells to be named %s', async (_, change) => {
  const book = ownBook();
  change(book);
  const before = bookImage(book);
  await expect(addTables(startHost(book).Excel, WANTED)).rejects.toMatchObject({ name: 'WorkbookChanged' });
  expect(bookImage(book)).toEqual(before);
});
