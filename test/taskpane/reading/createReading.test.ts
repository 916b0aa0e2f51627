import { createReading, type ReadingTables } from '../../../src/taskpane/reading/createReading';
import { answerReading } from '../../../src/taskpane/reading/answerReading';
import { createTableReader } from '../../../src/taskpane/reading/createTableReader';
import { connectHere } from '../../../src/taskpane/threads/connectHere';
import { addTables } from '../../../src/workbook/addTables';
import { takeBackTables } from '../../../src/workbook/takeBackTables';
import { readTableHere } from '../../../src/workbook/interaction/readTableHere';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { Book } from '../../../workbench/book/book';
import { newBook } from '../../../workbench/book/newBook';
import { type Host, startHost } from '../../../workbench/host/startHost';
import { bookImage } from '../../workbook/bookImage';
import { contents, nameOf, sheetOf, type } from '../../workbook/users';
import { readingNotes } from '../../../src/views/reading/readingNotes';
import { turns } from '../../support/turns';

/** Two tables on a sheet, from B2 and from B9, the second with a total of 100 too much. */
const CELLS: readonly (readonly (string | number)[])[] = [
  ['Post', 'Fordeling', 'Budget 2024 i kr.'],
  ['Server', '60/40', 2000],
  ['Licens', '50/50', 1500],
  ['I alt', '', 3500],
  [],
  ['Drift'],
  ['Post', 'Fordeling', 'Budget 2024 i kr.'],
  ['Support', '50/50', 700],
  ['Kurser', '50/50', 300],
  ['I alt', '', 1100],
];

function twoTables(): Book {
  const book = newBook('Ark1');
  CELLS.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value !== '') type(sheetOf(book, 'Ark1'), `${'BCD'[right] ?? ''}${String(down + 2)}`, value);
    });
  });
  return book;
}

type ReadBy = Parameters<typeof createTableReader>[0][number];

const readHere: ReadBy = connectHere(() => Promise.resolve(answerReading));

function readingOn(host: Host, ways: readonly ReadBy[] = [readHere]): ReadingTables {
  const workbook = excelWorkbook(host.Excel);
  return createReading(
    {
      reader: createTableReader(ways),
      async tablesHere() {
        const here = await readTableHere(host.Excel);
        return here === null ? null : { kind: 'cells', ...here };
      },
      addTables: (tables) => workbook.inTurn(() => addTables(host.Excel, tables)),
      takeBackTables: (tables) => workbook.inTurn(() => takeBackTables(host.Excel, tables)),
    },
    () => Promise.resolve(),
  );
}

/** Resolves when what was read has been made into tables of ours, or there is a problem. */
async function atRest({ store }: ReadingTables): Promise<void> {
  await new Promise<void>((resolve) => {
    const check = (): void => {
      const { phase, problem } = store.get();
      if (phase === 'read' || problem !== null) resolve();
      else setTimeout(check);
    };
    check();
  });
}

test('the table the user stands in is read, and its fault is told with its cell', async () => {
  const host = startHost(twoTables());
  host.select('Ark1', ['C10']);
  const tables = readingOn(host);
  await tables.readHere();
  await atRest(tables);
  const { read, source } = tables.store.get();
  if (read === null || source === null) throw new Error('Nothing was read.');
  expect(read).toMatchObject({ others: 1, tables: [{ reading: { title: 'Drift' } }] });
  expect(readingNotes(read, source, 'da').faults).toEqual([
    {
      text: '»I alt« under »Budget 2024 i kr.«: trykt 1.100 kr., rækkerne giver 1.000 kr.',
      cell: { sheet: 'Ark1', row: 10, column: 3 },
      line: null,
    },
  ]);
  tables.readWholeSheet();
  await atRest(tables);
  expect(tables.store.get().read).toMatchObject({ others: 0, tables: { length: 2 } });
});

test.each([
  ['no row', [], false],
  ['a row of the table', [4], true],
  ['all rows', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], true],
])('where %s is hidden, the table is read as a whole, and that is told', async (_, hidden, isTold) => {
  const host = startHost(twoTables());
  for (const row of hidden) sheetOf(host.book, 'Ark1').hiddenRows.add(row);
  host.select('Ark1', ['C3']);
  const tables = readingOn(host);
  await tables.readHere();
  await atRest(tables);
  expect(tables.store.get()).toMatchObject({
    source: { hasHiddenRows: isTold },
    read: { tables: [{ reading: { faults: [], rows: { length: 3 } } }] },
  });
});

test('several cells that are selected are what is read', async () => {
  const host = startHost(twoTables());
  host.select('Ark1', ['B2:D5']);
  const tables = readingOn(host);
  await tables.readHere();
  await atRest(tables);
  expect(tables.store.get().read).toMatchObject({ others: 0, tables: { length: 1 } });
});

test('an empty sheet says what to do', async () => {
  const tables = readingOn(startHost(newBook('Ark1')));
  await tables.readHere();
  expect(tables.store.get()).toMatchObject({ phase: 'nothing', problem: { kind: 'empty' } });
  tables.setText('Kære alle');
  tables.readText();
  await atRest(tables);
  expect(tables.store.get().problem).toEqual({ kind: 'no table' });
});

test('using the tables makes ours, and once only', async () => {
  const host = startHost(twoTables());
  const tables = readingOn(host);
  await tables.readHere();
  tables.readWholeSheet();
  await atRest(tables);
  await tables.use();
  expect(tables.store.get().made).toMatchObject({
    tables: ['Omkostninger', 'Indstillinger', 'Offentliggjort'],
    named: [],
  });
  const before = bookImage(host.book);
  await tables.use();
  expect(tables.store.get().problem).toEqual({
    kind: 'exist',
    tables: ['Omkostninger', 'Indstillinger', 'Offentliggjort'],
  });
  expect(bookImage(host.book)).toEqual(before);
});

test('what was made can be taken back, as long as it is as it was made, and be made again', async () => {
  const host = startHost(twoTables());
  const tables = readingOn(host);
  await tables.readHere();
  await atRest(tables);
  const before = bookImage(host.book);
  await tables.use();
  await tables.takeBack();
  expect(bookImage(host.book)).toEqual(before);
  expect(tables.store.get()).toMatchObject({ made: null, isTakenBack: true, problem: null, phase: 'read' });
  await tables.use();
  type(sheetOf(host.book, 'Offentliggjort'), 'A2', 'Server, ny');
  const changed = bookImage(host.book);
  await tables.takeBack();
  expect(bookImage(host.book)).toEqual(changed);
  expect(tables.store.get()).toMatchObject({ isTakenBack: false, problem: { kind: 'made changed' } });
});

test('reading can be stopped, and nothing more is heard of it', async () => {
  let isStopped = false;
  const never: ReadBy = (onReply) => {
    setTimeout(() => {
      onReply({ kind: 'failed', message: 'too late' });
    });
    return {
      send: () => undefined,
      close: () => {
        isStopped = true;
      },
    };
  };
  const tables = readingOn(startHost(twoTables()), [never]);
  tables.setText('Post\t2024\nLøn\t5');
  tables.readText();
  expect(tables.store.get().phase).toBe('reading');
  tables.cancel();
  await turns();
  expect(isStopped).toBe(true);
  expect(tables.store.get()).toMatchObject({ phase: 'nothing', problem: null });
});

test.each<[string, ReadBy]>([
  [
    'cannot be had',
    () => {
      throw new Error('No workers here.');
    },
  ],
  [
    'does not answer',
    (_, onBroken) => {
      setTimeout(onBroken);
      return { send: () => undefined, close: () => undefined };
    },
  ],
])('where a thread of its own %s, the pane reads itself', async (_, broken) => {
  const tables = readingOn(startHost(twoTables()), [broken, readHere]);
  tables.setText('Post\t2024\nLøn\t5\nDrift\t6');
  tables.readText();
  await atRest(tables);
  expect(tables.store.get().read?.tables).toHaveLength(1);
});

/** A sheet whose two tables are ours but for their names, and what stands beside them. */
const OWN: readonly (readonly (string | number)[])[] = [
  ['Post', 'Nøgle', 2024],
  ['Server', 'Folketal', 2000],
  ['Licens', 'Folketal', 1500],
  ['I alt', '', 3500],
  [],
  ['Part', 'Folketal'],
  ['Hedensted', 46_722],
  ['Skive', 45_851],
];

function ownTables(): Book {
  const book = newBook('Ark1');
  OWN.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value !== '') type(sheetOf(book, 'Ark1'), `${'BCD'[right] ?? ''}${String(down + 2)}`, value);
    });
  });
  return book;
}

async function readOwn(book: Book): Promise<ReadingTables> {
  const host = startHost(book);
  host.select('Ark1', ['B2']);
  const tables = readingOn(host);
  await tables.readHere();
  await atRest(tables);
  tables.readWholeSheet();
  await atRest(tables);
  return tables;
}

test('cells that are tables of ours as they stand get our names, and only the rest new sheets', async () => {
  const book = ownTables();
  const before = contents(sheetOf(book, 'Ark1'), 'A1:E12');
  const tables = await readOwn(book);
  expect(tables.store.get().fitting.map(({ name }) => name)).toEqual(['Omkostninger', 'Parter']);
  await tables.use();
  expect(tables.store.get()).toMatchObject({ problem: null, made: { named: ['Omkostninger', 'Parter'] } });
  expect([nameOf(book, 'Omkostninger'), nameOf(book, 'Parter')]).toEqual([
    'Ark1!$B$2:$D$5',
    'Ark1!$B$7:$C$9',
  ]);
  expect(contents(sheetOf(book, 'Ark1'), 'A1:E12')).toEqual(before);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Nøgler', 'Indstillinger', 'Offentliggjort']);
});

test('new sheets are made of them where the user would rather have those', async () => {
  const book = ownTables();
  const tables = await readOwn(book);
  tables.useOwnCells(false);
  await tables.use();
  expect(book.sheets.map(({ name }) => name)).toContain('Omkostninger');
  expect(book.names.map(({ name }) => name)).toEqual([]);
});

test('a choice that is being tried leaves what stands on the screen, and nothing is used before it is known', async () => {
  const book = ownTables();
  const tables = await readOwn(book);
  const phases: (readonly [string, boolean])[] = [];
  const stop = tables.store.subscribe(() => {
    const { phase, intake } = tables.store.get();
    phases.push([phase, intake !== null]);
    if (phase === 'trying') void tables.use();
  });
  tables.choose({ takesUncounted: true });
  await atRest(tables);
  stop();
  expect(phases.every(([, isShown]) => isShown)).toBe(true);
  expect(phases.map(([phase]) => phase)).toEqual(expect.arrayContaining(['reading', 'trying', 'read']));
  expect(book.names).toEqual([]);
});

test('cells that have changed since they were read get no name, and nothing is made', async () => {
  const book = ownTables();
  const tables = await readOwn(book);
  type(sheetOf(book, 'Ark1'), 'D3', 2001);
  const before = bookImage(book);
  await tables.use();
  expect(tables.store.get().problem).toEqual({ kind: 'changed' });
  expect(bookImage(book)).toEqual(before);
});
