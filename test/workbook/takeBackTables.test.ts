import { addTables, type NewTables } from '../../src/workbook/addTables';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { takeBackTables } from '../../src/workbook/takeBackTables';
import { RestoreFailed, WriteFailed } from '../../src/workbook/workbook';
import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { sheetOf, type } from './users';

const PARTIES = [
  ['Part', 'Folketal'],
  ['Skive', 45_851],
];

const MADE: NewTables = {
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
  named: [{ name: 'Parter', sheet: 'Mit ark', row: 1, column: 1, values: PARTIES }],
};

function ownBook(): Book {
  const book = newBook('Mit ark');
  PARTIES.forEach((row, down) => {
    row.forEach((value, right) => {
      type(sheetOf(book, 'Mit ark'), `${'BC'[right] ?? ''}${String(down + 2)}`, value);
    });
  });
  return book;
}

async function madeBook(): Promise<Book> {
  const host = startHost(ownBook());
  await addTables(host.Excel, MADE);
  host.end();
  return host.book;
}

test('what was made is taken back, and the workbook is as it was', async () => {
  const book = await madeBook();
  type(sheetOf(book, 'Mit ark'), 'C3', 45_852);
  await takeBackTables(startHost(book).Excel, MADE);
  const before = ownBook();
  type(sheetOf(before, 'Mit ark'), 'C3', 45_852);
  expect(bookImage(book)).toEqual(bookImage(before));
});

test.each<[string, (book: Book) => void]>([
  [
    'a cell of a new sheet has been changed',
    (book) => {
      type(sheetOf(book, 'Omkostninger'), 'C2', 7);
    },
  ],
  [
    'something stands beside a table',
    (book) => {
      type(sheetOf(book, 'Offentliggjort'), 'F9', 'Mine noter');
    },
  ],
  [
    'a table has another name',
    (book) => {
      sheetOf(book, 'Offentliggjort').tables = [];
    },
  ],
  [
    'a name covers more of the user’s cells',
    (book) => {
      for (const name of book.names) name.formula = name.formula.replace('$C$3', '$C$4');
    },
  ],
  [
    'no other sheet can be seen',
    (book) => {
      sheetOf(book, 'Mit ark').visibility = 'Hidden';
    },
  ],
])('nothing is taken back where %s', async (_, change) => {
  const book = await madeBook();
  change(book);
  const before = bookImage(book);
  await expect(takeBackTables(startHost(book).Excel, MADE)).rejects.toMatchObject({
    name: 'WorkbookChanged',
  });
  expect(bookImage(book)).toEqual(before);
});

test('a protected structure is left alone', async () => {
  const book = await madeBook();
  book.isStructureProtected = true;
  await expect(takeBackTables(startHost(book).Excel, MADE)).rejects.toMatchObject({ name: 'NotMended' });
});

test.each([
  ['one action in turn', true, 1],
  ['every action from one on, until Excel is well again', false, 3],
])('whatever fails, all of it is taken back or nothing: %s', async (_, once, step) => {
  const made = bookImage(await madeBook());
  const before = bookImage(ownBook());
  const good = startHost(await madeBook());
  await takeBackTables(good.Excel, MADE);
  const { actions } = good.statistics;
  good.end();
  expect(actions).toBeGreaterThan(10);
  const outcomes = new Set<string>();
  for (let number = 1; number <= actions; number += step) {
    const host = startHost(await madeBook());
    host.failAt({ when: ({ sinceSet }) => (once ? sinceSet === number : sinceSet >= number), once });
    const thrown: unknown = await takeBackTables(host.Excel, MADE).then(
      () => null,
      (cause: unknown) => cause,
    );
    host.failAt(null);
    await excelWorkbook(host.Excel).putBack();
    const isBack = JSON.stringify(bookImage(host.book)) === JSON.stringify(before);
    if (!isBack) expect(bookImage(host.book)).toEqual(made);
    if (thrown === null) expect(isBack).toBe(true);
    else if (thrown instanceof WriteFailed) expect(isBack).toBe(false);
    else if (!(thrown instanceof RestoreFailed)) expect(isBack).toBe(false);
    outcomes.add(String(isBack));
    host.end();
  }
  expect([...outcomes].toSorted()).toEqual(['false', 'true']);
});
