import { addTables, type NewTables } from '../../src/workbook/addTables';
import { OWN_COMMENT } from '../../src/workbook/ownComment';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { takeBackTables } from '../../src/workbook/takeBackTables';
import { RestoreFailed } from '../../src/workbook/workbook';
import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { type Host, startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { faultPoints } from './faultPoints';
import { sheetOf, type } from './users';

/** As a recalculation gives names to its blocks. */
const OURS = { sheet: null, comment: OWN_COMMENT, visible: true };

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
    'something has been calculated from them',
    (book) => {
      const formula = "'Mit ark'!$F$1:$G$2";
      book.names.push({ ...{ name: 'Samlet_oversigt', formula }, ...OURS });
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

test('whatever fails or is lost, all of it is taken back or nothing, and the user is told which', async () => {
  const made = bookImage(await madeBook());
  const before = bookImage(ownBook());
  const good = startHost(await madeBook());
  const points = await faultPoints(good, () => takeBackTables(good.Excel, MADE));
  const { requests } = good.statistics;
  good.end();
  const faults: readonly [string, (host: Host) => void][] = [
    ...points.map((point): [string, (host: Host) => void] => [
      `action ${String(point)} fails`,
      (host) => host.failAt({ when: ({ sinceSet }) => sinceSet === point, once: true }),
    ]),
    ...points.map((point): [string, (host: Host) => void] => [
      `every action from ${String(point)} on fails`,
      (host) => host.failAt({ when: ({ sinceSet }) => sinceSet >= point }),
    ]),
    ...(['request', 'answer'] as const).flatMap((lost) =>
      Array.from({ length: requests }, (_, index): [string, (host: Host) => void] => [
        `${lost} ${String(index + 1)} is lost`,
        (host) => host.loseAt({ when: ({ sinceSet }) => sinceSet === index + 1, lost }),
      ]),
    ),
  ];
  const outcomes = new Set<string>();
  for (const [fault, set] of faults) {
    const host = startHost(await madeBook());
    set(host);
    const thrown: unknown = await takeBackTables(host.Excel, MADE).then(
      () => null,
      (cause: unknown) => cause,
    );
    host.failAt(null);
    host.loseAt(null);
    await excelWorkbook(host.Excel).putBack();
    const isBack = JSON.stringify(bookImage(host.book)) === JSON.stringify(before);
    if (!isBack) expect([fault, bookImage(host.book)]).toEqual([fault, made]);
    // It may have been finished since, by what is put back, but only where that is what was told.
    if (!(thrown instanceof RestoreFailed)) expect([fault, isBack]).toEqual([fault, thrown === null]);
    outcomes.add(`${fault.startsWith('action') ? 'once' : fault.split(' ')[0]!} ${String(isBack)}`);
    host.end();
  }
  expect([...outcomes].toSorted()).toEqual([
    ...['answer false', 'answer true', 'every false', 'every true'],
    ...['once false', 'once true', 'request false', 'request true'],
  ]);
});
