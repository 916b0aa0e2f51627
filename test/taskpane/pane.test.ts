import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { isFirstRun, sheetsAge } from '../../src/taskpane/store/paneChoices';
import type { Pane } from '../../src/taskpane/store/createPane';
import { excelServices } from '../../src/taskpane/excelServices';
import { insertExample } from '../../src/workbook/insertExample';
import { bookImage } from '../workbook/bookImage';
import { contents, sheetOf, type } from '../workbook/users';
import { atRest, exampleBook, paneOn } from './paneOn';
import { turns } from '../support/turns';

const OUR_SHEETS = [
  'Fordeling Investering',
  'Fordeling Implementering',
  'Fordeling Drift',
  'Samlet oversigt',
  'Kontrol',
  'Revisionsspor',
];
const USERS_SHEETS = ['Ark1', 'Om eksemplet', 'Omkostninger', 'Parter', 'Indstillinger', 'Offentliggjort'];

function ageIn({ store }: Pane): string {
  const { read, summary } = store.get();
  return read === null || summary === null ? 'not read' : sheetsAge(read, summary.fingerprints);
}

const namesOf = (book: Book): string[] => book.sheets.map(({ name }) => name);

describe('opening the pane', () => {
  test('on an empty workbook finds nothing, offers a first run, and writes nothing', async () => {
    const { pane, book } = paneOn();
    const before = bookImage(book);
    await pane.look();
    const { read, isLooking, outcome } = pane.store.get();
    expect(read !== null && isFirstRun(read)).toBe(true);
    expect([isLooking, outcome]).toEqual([false, null]);
    expect(bookImage(book)).toEqual(before);
  });

  test('on the example tells what is in it, and writes nothing', async () => {
    const { pane, book } = paneOn(await exampleBook());
    const before = bookImage(book);
    await pane.look();
    const { summary, read } = pane.store.get();
    // 19 rows and 24 recipients stand in the tables; the rows say 0/100, 100/0, 50/50, 75/25, 65/35 and 35/65.
    expect(summary?.found).toEqual({ rows: 19, groups: 3, parties: 24, keys: 6 });
    expect(summary?.unit).toBe(50_000);
    expect(read?.costRanges).toEqual(['Omkostninger']);
    // The printed totals of the three groups: 10.300.000 + 13.750.000 + 77.600.000.
    expect(summary?.preview?.total).toBe(10_165_000_000);
    expect(summary?.preview?.totalBefore).toBeNull();
    expect(ageIn(pane)).toBe('missing');
    expect(bookImage(book)).toEqual(before);
  });

  test('on a workbook that cannot be read says so, and is right when it can', async () => {
    const { pane, host } = paneOn(await exampleBook());
    host.failAt({ when: () => true });
    await pane.look();
    expect(pane.store.get()).toMatchObject({
      outcome: { kind: 'failed', failure: 'readFailed' },
      read: null,
    });
    host.failAt(null);
    await pane.look();
    expect(pane.store.get()).toMatchObject({ outcome: null, summary: { found: { rows: 19 } } });
  });
});

describe('the first run', () => {
  test('inserts an example that is ready to recalculate', async () => {
    const { pane, book } = paneOn();
    await pane.look();
    await pane.insertExample();
    expect(pane.store.get()).toMatchObject({ outcome: null, summary: { counts: { error: 0 } } });
    expect(namesOf(book)).toEqual(USERS_SHEETS);
  });

  test('makes tables whose only fault is that they are empty', async () => {
    const { pane, book } = paneOn();
    await pane.insertTables();
    const { outcome, summary } = pane.store.get();
    expect(outcome).toEqual({ kind: 'tablesMade' });
    expect(summary).toMatchObject({ isUnfilled: true, counts: { error: 2 } });
    expect(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'Omkostninger',
      'Parter',
      'Nøgler',
      'Indstillinger',
    ]);
  });

  test('leaves a sheet that is called so alone, and says so where a name is taken', async () => {
    const { pane, book } = paneOn(newBook('Parter'));
    await pane.insertTables();
    expect(pane.store.get().outcome).toEqual({ kind: 'tablesMade' });
    expect(book.sheets.map(({ name }) => name)).toContain('Parter (2)');

    await pane.insertTables();
    expect(pane.store.get().outcome).toEqual({ kind: 'failed', failure: 'insertFailed' });
    expect(book.sheets).toHaveLength(5);
  });
});

describe('recalculating', () => {
  test('makes the sheets, says what it did, and finds them up to date', async () => {
    const { pane, book } = paneOn(await exampleBook());
    await pane.look();
    await pane.recalculate('chosen');
    expect(namesOf(book)).toEqual([...USERS_SHEETS, ...OUR_SHEETS]);
    expect(pane.store.get().outcome).toMatchObject({
      kind: 'done',
      report: { sheets: OUR_SHEETS.map((name) => ({ name, created: true })) },
      total: 10_165_000_000,
      totalBefore: null,
    });
    expect(ageIn(pane)).toBe('current');
    const changed = pane.store.get().summary?.preview?.rows.filter(({ amount, before }) => amount !== before);
    expect(changed).toEqual([]);
  });

  test('twice leaves the workbook as it is, cell for cell and name for name', async () => {
    const { pane, book } = paneOn(await exampleBook());
    await pane.recalculate('own');
    const once = bookImage(book);
    await pane.recalculate('own');
    expect(bookImage(book)).toEqual(once);
    expect(pane.store.get().outcome).toMatchObject({
      report: { changedAmounts: 0 },
      totalBefore: 10_165_000_000,
    });
  });

  test('an edited amount makes the sheets old, shows the change, and is gone when recalculated', async () => {
    const { pane, book } = paneOn(await exampleBook());
    await pane.recalculate('own');
    type(sheetOf(book, 'Omkostninger'), 'F12', 6_500_000);
    pane.onChanged();
    expect(pane.store.get().outcome).toBeNull();
    await atRest(pane);
    expect(ageIn(pane)).toBe('old');
    // Drift af telemedicinsk infrastruktur in 2022 was 5.500.000.
    const { total = 0, totalBefore = 0 } = pane.store.get().summary?.preview ?? {};
    expect(total - (totalBefore ?? 0)).toBe(100_000_000);
    await pane.recalculate('own');
    expect(ageIn(pane)).toBe('current');
  });

  test('writes nothing where there is an error, and tells of it with its cell', async () => {
    const { pane, book } = paneOn(await exampleBook());
    type(sheetOf(book, 'Omkostninger'), 'E3', '12o.000');
    const before = bookImage(book);
    await pane.recalculate('chosen');
    expect(pane.store.get()).toMatchObject({
      outcome: { kind: 'errors', count: 1 },
      summary: { problems: [{ severity: 'error', cell: { sheet: 'Omkostninger', row: 2, column: 4 } }] },
    });
    expect(bookImage(book)).toEqual(before);
  });

  test('cut off by Excel, the workbook is put back on demand, the hidden name too', async () => {
    const { pane, host, book } = paneOn(await exampleBook());
    await pane.recalculate('own');
    type(sheetOf(book, 'Omkostninger'), 'F12', 6_500_000);
    const before = bookImage(book);
    host.failAt({ when: ({ location }) => location === 'NamedItem.formula' });
    await pane.recalculate('own');
    host.failAt(null);
    expect(pane.store.get().outcome).toMatchObject({ kind: 'failed' });
    expect(pane.store.get().read?.state.isInterrupted).toBe(true);
    await pane.putBack();
    expect(pane.store.get()).toMatchObject({
      outcome: { kind: 'putBack' },
      read: { state: { isInterrupted: false } },
    });
    expect(bookImage(book)).toEqual(before);
    expect(ageIn(pane)).toBe('old');
  });

  test.each(['allocating', 'writing'] as const)(
    'cancelled while %s leaves the workbook as it was',
    async (kind) => {
      const { pane, book } = paneOn(await exampleBook());
      await pane.look();
      const before = bookImage(book);
      const stop = pane.store.subscribe(() => {
        if (pane.store.get().run?.kind === kind) pane.cancel();
      });
      await pane.recalculate('own');
      stop();
      expect(pane.store.get()).toMatchObject({ run: null, outcome: { kind: 'stopped' } });
      expect(bookImage(book)).toEqual(before);
    },
  );
});

describe('what-if', () => {
  test('shows another rounding without writing', async () => {
    const { pane, book } = paneOn(await exampleBook());
    await pane.recalculate('own');
    const before = bookImage(book);
    pane.choose({ unit: 1 });
    await atRest(pane);
    const { summary } = pane.store.get();
    expect(summary?.preview?.rows.some(({ amount, before: written }) => amount !== written)).toBe(true);
    expect(ageIn(pane)).toBe('current');
    expect(bookImage(book)).toEqual(before);
  });

  test('another key keeps offering the keys of the rows', async () => {
    const { pane } = paneOn(await exampleBook());
    await pane.look();
    const names = pane.store.get().summary?.keyNames;
    pane.choose({ key: '100/0' });
    await atRest(pane);
    const { summary } = pane.store.get();
    expect(summary?.keyNames).toEqual(names);
    expect(summary?.found.keys).toBe(6);
    // Everything falls to the municipalities: the region's five shares are left with nothing.
    const region = summary?.preview?.rows.filter(({ sector }) => sector === 'Region') ?? [];
    expect(region.map(({ amount }) => amount)).toEqual([0, 0, 0, 0, 0]);
  });

  test('is written to sheets of its own, and the workbook’s own stay and stay current', async () => {
    const { pane, book } = paneOn(await exampleBook());
    await pane.recalculate('own');
    const own = contents(sheetOf(book, 'Samlet oversigt'), 'A1:I27');
    pane.choose({ key: '50/50', variant: 'halvt' });
    await atRest(pane);
    await pane.recalculate('chosen');
    expect(namesOf(book).slice(-6)).toEqual([
      'Fordeling Investering – halvt',
      'Fordeling Implementering – halv',
      'Fordeling Drift – halvt',
      'Samlet oversigt – halvt',
      'Kontrol – halvt',
      'Revisionsspor – halvt',
    ]);
    expect(contents(sheetOf(book, 'Samlet oversigt'), 'A1:I27')).toEqual(own);
    expect(ageIn(pane)).toBe('current');
    await pane.recalculate('chosen');
    expect(pane.store.get().outcome).toMatchObject({ kind: 'done', report: { changedAmounts: 0 } });
    expect(namesOf(book)).toHaveLength(18);
  });

  test('written over the same sheets, it is no longer what the workbook says', async () => {
    const { pane } = paneOn(await exampleBook());
    await pane.recalculate('own');
    pane.choose({ unit: 100 });
    await atRest(pane);
    await pane.recalculate('chosen');
    expect(ageIn(pane)).toBe('current');
    pane.choose({ unit: null });
    await atRest(pane);
    expect(ageIn(pane)).toBe('old');
  });
});

test('several ranges are shared together, and another pane takes them up again', async () => {
  const book = await exampleBook();
  await insertExample(startHost(book).Excel, {
    sheets: [
      {
        name: 'Ekstra',
        kind: 'table',
        rows: [
          ['Post', 'Gruppe', 'Nøgle', 2021],
          ['Ekstra support', 'Drift', '100/0', 1_000_000],
        ],
        widths: [20, 10, 10, 10],
      },
    ],
  });
  const { pane } = paneOn(book);
  await pane.look();
  expect(pane.store.get()).toMatchObject({
    read: { costRanges: ['Omkostninger', 'Ekstra'] },
    summary: { found: { rows: 19 } },
  });
  pane.choose({ costs: ['Omkostninger', 'Ekstra'] });
  await atRest(pane);
  await pane.recalculate('chosen');
  expect(pane.store.get().outcome).toMatchObject({ kind: 'done', total: 10_265_000_000 });
  const { pane: later } = paneOn(book);
  await later.look();
  expect(later.store.get().summary?.found.rows).toBe(20);
  expect(ageIn(later)).toBe('current');
});

describe('beside the figures', () => {
  test('the whole calculation is fetched when a panel is opened', async () => {
    const { pane } = paneOn(await exampleBook());
    await pane.look();
    expect(pane.store.get().calculation).toBeNull();
    pane.openTab('control');
    await atRest(pane);
    const groups = pane.store.get().calculation?.allocation?.groups.map(({ group }) => group);
    expect(groups).toEqual(['Investering', 'Implementering', 'Drift']);
  });

  test('going to a cell selects it, and Forklar knows which', async () => {
    const { pane, book } = paneOn(await exampleBook());
    await pane.look();
    pane.explain({ sheet: 'Parter', row: 3, column: 3 });
    await atRest(pane);
    pane.onSelected();
    await atRest(pane);
    expect(book.activeSheet.name).toBe('Parter');
    expect(pane.store.get()).toMatchObject({
      tab: 'control',
      controlView: 'explain',
      selection: { sheet: 'Parter', row: 3, column: 3 },
    });
  });

  test('a cell on a sheet that is gone is told of', async () => {
    const { pane } = paneOn(await exampleBook());
    pane.goTo({ sheet: 'Slettet', row: 0, column: 0 });
    await turns();
    expect(pane.store.get().outcome).toEqual({ kind: 'cellGone', sheet: 'Slettet' });
  });

  test('a change that comes while the pane is looking is not lost', async () => {
    const book = await exampleBook();
    const { readWorkbook } = excelServices(startHost(book).Excel, 'da');
    let reads = 0;
    const { pane } = paneOn(book, {
      readWorkbook: async () => {
        const read = await readWorkbook();
        if ((reads += 1) === 1) {
          type(sheetOf(book, 'Omkostninger'), 'F12', 6_500_000);
          pane.onChanged();
        }
        return read;
      },
    });
    await pane.look();
    await atRest(pane);
    expect(reads).toBe(2);
    expect(pane.store.get().summary?.preview?.total).toBe(10_265_000_000);
  });
});
