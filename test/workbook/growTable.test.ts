import { WrittenOtherwise } from '../../src/workbook/reading/writtenOtherwise';
import { takeBackGrowth } from '../../src/workbook/takeBackGrowth';
import { type Growth, growTable } from '../../src/workbook/growTable';
import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { expectAllOrNothing } from './allOrNothing';
import { bookImage } from './bookImage';
import { contents, nameOf, sheetOf, type } from './users';

const GROWTH: Growth = {
  name: 'Parter',
  area: { row: 1, column: 1, rows: 2, columns: 2 },
  columns: [{ heading: 'Folketal 2024', cells: [44_500] }],
  rows: [['Lemvig', '', 19_000]],
};

function bookWith(kind: 'table' | 'name'): Book {
  const book = newBook('Ark1');
  const cells = [
    ['B2', 'Part'],
    ['C2', 'Sektor'],
    ['B3', 'Skive'],
    ['C3', 'Kommuner'],
    ['B8', 'Noter'],
  ] as const;
  for (const [address, value] of cells) type(sheetOf(book, 'Ark1'), address, value);
  if (kind === 'name')
    book.names.push({ name: 'Parter', formula: 'Ark1!$B$2:$C$3', sheet: null, comment: '', visible: true });
  else
    sheetOf(book, 'Ark1').tables.push({
      ...{ id: 7, name: 'Parter', range: { row: 1, column: 1, rows: 2, columns: 2 } },
      ...{ showHeaders: true, showTotals: false },
    });
  return book;
}

test.each(['table', 'name'] as const)(
  'a %s reaches over what was added, and what stood there stays',
  async (kind) => {
    const book = bookWith(kind);
    await growTable(startHost(book).Excel, GROWTH);
    expect(contents(sheetOf(book, 'Ark1'), 'B2:D4')).toEqual([
      ['Part', 'Sektor', 'Folketal 2024'],
      ['Skive', 'Kommuner', 44_500],
      ['Lemvig', null, 19_000],
    ]);
    if (kind === 'name') expect(nameOf(book, 'Parter')).toBe('Ark1!$B$2:$D$4');
    else expect(sheetOf(book, 'Ark1').tables[0]?.range).toEqual({ row: 1, column: 1, rows: 3, columns: 3 });
  },
);

// As the empty tables have one, and a name over rows to come has many.
test.each(['table', 'name'] as const)('a %s takes rows into the empty ones at its end', async (kind) => {
  const book = bookWith(kind);
  const [table] = sheetOf(book, 'Ark1').tables;
  if (table !== undefined) table.range = { ...table.range, rows: 5 };
  for (const name of book.names) name.formula = 'Ark1!$B$2:$C$6';
  await growTable(startHost(book).Excel, GROWTH);
  expect(contents(sheetOf(book, 'Ark1'), 'B4:D4')).toEqual([['Lemvig', null, 19_000]]);
  if (kind === 'name') expect(nameOf(book, 'Parter')).toBe('Ark1!$B$2:$D$6');
  else expect(sheetOf(book, 'Ark1').tables[0]?.range).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
});

test.each([
  [
    'something stands beside it',
    'NoRoom',
    (book: Book) => {
      type(sheetOf(book, 'Ark1'), 'D3', 'Mit');
    },
  ],
  [
    'something stands below it',
    'NoRoom',
    (book: Book) => {
      type(sheetOf(book, 'Ark1'), 'B4', 'Mit');
    },
  ],
  [
    'the sheet is protected',
    'NotMended',
    (book: Book) => {
      sheetOf(book, 'Ark1').isProtected = true;
    },
  ],
  [
    'it has moved',
    'WorkbookChanged',
    (book: Book) => {
      book.names[0]!.formula = 'Ark1!$B$3:$C$4';
    },
  ],
])('nothing is written where %s', async (_, name, change) => {
  const book = bookWith('name');
  change(book);
  const before = bookImage(book);
  await expect(growTable(startHost(book).Excel, GROWTH)).rejects.toMatchObject({ name });
  expect(bookImage(book)).toEqual(before);
});

test.each([
  ['table', false],
  ['name', false],
  ['table', true],
  ['name', true],
] as const)('whatever happens, a %s is as it was or complete (structure protected: %s)', async (kind, is) => {
  await expectAllOrNothing({
    make: () => ({ ...bookWith(kind), isStructureProtected: is }),
    run: (excel) => growTable(excel, GROWTH),
    refusal: { name: 'WriteFailed' },
  });
});

test('where Excel writes something else it is put back', async () => {
  const book = bookWith('table');
  const before = contents(sheetOf(book, 'Ark1'), 'A1:F9');
  const host = startHost(book);
  let isChanged = false;
  host.failAt({
    when: ({ location }) => {
      const sheet = sheetOf(book, 'Ark1');
      const isWritten = JSON.stringify(contents(sheet, 'A1:F9')) !== JSON.stringify(before);
      if (!isChanged && isWritten && location === 'Table.resize') {
        isChanged = true;
        const part = GROWTH.rows.length > 0 ? GROWTH.area.rows + GROWTH.area.row : GROWTH.area.row;
        Object.assign(sheet.rows[part]?.[GROWTH.area.column] ?? {}, { value: 'Andet' });
      }
      return false;
    },
  });
  await expect(growTable(host.Excel, GROWTH)).rejects.toHaveProperty('cause', expect.any(WrittenOtherwise));
  expect(isChanged).toBe(true);
  expect(contents(sheetOf(book, 'Ark1'), 'A1:F9')).toEqual(before);
});

describe('what has grown is taken back', () => {
  /** As `growTable` leaves it. */
  function grownBook(kind: 'table' | 'name', isStructureProtected = false): Book {
    const book = bookWith(kind);
    const sheet = sheetOf(book, 'Ark1');
    const added = { D2: 'Folketal 2024', D3: 44_500, B4: 'Lemvig', D4: 19_000 };
    for (const [address, value] of Object.entries(added)) type(sheet, address, value);
    if (kind === 'name') book.names[0]!.formula = 'Ark1!$B$2:$D$4';
    else sheet.tables[0]!.range = { row: 1, column: 1, rows: 3, columns: 3 };
    return { ...book, isStructureProtected };
  }

  test.each(['table', 'name'] as const)('a %s is as it was', async (kind) => {
    const host = startHost(bookWith(kind));
    await growTable(host.Excel, GROWTH);
    await takeBackGrowth(host.Excel, GROWTH);
    const sheet = sheetOf(host.book, 'Ark1');
    expect(contents(sheet, 'B2:D4')).toEqual([
      ['Part', 'Sektor', null],
      ['Skive', 'Kommuner', null],
      [null, null, null],
    ]);
    expect(contents(sheet, 'B8')).toEqual([['Noter']]);
    if (kind === 'name') expect(nameOf(host.book, 'Parter')).toBe('Ark1!$B$2:$C$3');
    else expect(sheet.tables[0]?.range).toEqual(GROWTH.area);
    expect(host.book.sheets).toHaveLength(1);
    expect(host.book.names).toHaveLength(kind === 'name' ? 1 : 0);
  });

  test.each<[string, object, (book: Book) => void]>([
    [
      'something in it is corrected',
      { name: 'WorkbookChanged' },
      (book) => type(sheetOf(book, 'Ark1'), 'D4', 1),
    ],
    [
      'it has grown further',
      { name: 'WorkbookChanged' },
      (book) => (sheetOf(book, 'Ark1').tables[0]!.range = { row: 1, column: 1, rows: 4, columns: 3 }),
    ],
    ['the sheet is protected', { name: 'NotMended' }, (book) => (sheetOf(book, 'Ark1').isProtected = true)],
  ])('not where %s', async (_, refusal, change) => {
    const book = grownBook('table');
    change(book);
    const before = bookImage(book);
    await expect(takeBackGrowth(startHost(book).Excel, GROWTH)).rejects.toMatchObject(refusal);
    expect(bookImage(book)).toEqual(before);
  });

  test.each([
    ['table', false],
    ['name', true],
  ] as const)('all of it or nothing: a %s (structure protected: %s)', async (kind, isProtected) => {
    await expectAllOrNothing({
      make: () => grownBook(kind, isProtected),
      run: (excel) => takeBackGrowth(excel, GROWTH),
      refusal: { name: 'WriteFailed' },
    });
  });
});
