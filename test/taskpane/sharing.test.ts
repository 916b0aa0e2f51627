import type { FreezeReport, FreezeState, ThawReport } from '../../src/freezing/freezing';
import type { SharingKind, SharingReport } from '../../src/sharing/sharing';
import type { KnownOfWorkbook } from '../../src/sharing/sharingFacts';
import type { PaneServices } from '../../src/taskpane/store/paneServices';
import { NotMended, PartlyMended } from '../../src/workbook/sharing/notMended';
import { RestoreFailed, WriteFailed } from '../../src/workbook/workbook';
import { bookImage } from '../workbook/bookImage';
import { atRest, exampleBook, paneOn, type PaneOnBook } from './paneOn';

const LIVE: FreezeState = {
  live: [{ sheet: 'Parter', areas: ['H2:H13'], formulas: 12, cells: 12 }],
  liveNames: [],
  frozenFormulas: 0,
};
const FROZEN: FreezeReport = { sheets: LIVE.live, notFrozen: [] };
const THAWED: ThawReport = { sheets: LIVE.live, notThawed: [] };
const ORDERLY: SharingReport = { items: [] };

interface PaneOnFakes extends PaneOnBook {
  /** What was asked for, in order. */
  readonly log: string[];
  readonly known: KnownOfWorkbook[];
}

/** The example in a pane whose services for sharing only note that they are called. */
async function paneOnFakes(change: Partial<PaneServices> = {}): Promise<PaneOnFakes> {
  const log: string[] = [];
  const known: KnownOfWorkbook[] = [];
  const note =
    <T>(what: string, answer: T) =>
    () => {
      log.push(what);
      return Promise.resolve(answer);
    };
  const onBook = paneOn(await exampleBook(), {
    freeze: (scope) => note(`freeze ${scope}`, FROZEN)(),
    thaw: note('thaw', THAWED),
    checkSharing: (of) => {
      known.push(of);
      return note('check', { formulas: LIVE, report: ORDERLY })();
    },
    mend: (kind) => note(`mend ${kind}`, 3)(),
    writeReadMe: (choices) => note(`read me of ${choices.costs?.join() ?? ''}`, undefined)(),
    ...change,
  });
  await onBook.pane.look();
  return { ...onBook, log, known };
}

test('nothing is checked until Del is opened, and opening it writes nothing', async () => {
  const { pane, book, log } = await paneOnFakes();
  const before = bookImage(book);
  pane.openTab('control');
  await atRest(pane);
  expect(log).toEqual([]);
  expect(pane.store.get().sharing).toBeNull();
  pane.openTab('sharing');
  await atRest(pane);
  expect(log).toEqual(['check']);
  expect(pane.store.get().sharing).toEqual({ formulas: LIVE, report: ORDERLY });
  expect(bookImage(book)).toEqual(before);
});

test('it is checked again on demand, when the workbook changes, and each time it is opened', async () => {
  const { pane, known } = await paneOnFakes();
  pane.openTab('sharing');
  await atRest(pane);
  await pane.look();
  pane.onChanged();
  await atRest(pane);
  pane.openTab('allocate');
  pane.openTab('sharing');
  await atRest(pane);
  expect(known).toHaveLength(4);
  pane.openTab('allocate');
  await pane.look();
  expect(known).toHaveLength(4);
});

test('findings count as seen once they have been in view on Kontrol', async () => {
  const { pane, known } = await paneOnFakes();
  pane.openTab('sharing');
  await atRest(pane);
  await pane.mendSharing('findings');
  await atRest(pane);
  expect(pane.store.get()).toMatchObject({ tab: 'control', controlView: 'found' });
  pane.openTab('sharing');
  await atRest(pane);
  expect(known.map(({ findingsSeen }) => findingsSeen)).toEqual([false, true]);
});

test('a check that goes wrong is told like any other reading', async () => {
  const { pane } = await paneOnFakes({ checkSharing: () => Promise.reject(new Error('busy')) });
  pane.openTab('sharing');
  await atRest(pane);
  expect(pane.store.get()).toMatchObject({
    sharing: null,
    outcome: { kind: 'failed', failure: 'readFailed' },
  });
});

test.each(['workbook', 'selection'] as const)(
  'freezing the %s opens Del and tells what was frozen',
  async (scope) => {
    const { pane, log } = await paneOnFakes();
    await pane.freeze(scope);
    expect(pane.store.get()).toMatchObject({
      tab: 'sharing',
      run: null,
      outcome: { kind: 'frozen', report: FROZEN },
    });
    expect(log).toEqual([`freeze ${scope}`, 'check']);
  },
);

test('thawing opens Del and tells what was thawed', async () => {
  const { pane } = await paneOnFakes();
  await pane.thaw();
  expect(pane.store.get()).toMatchObject({ tab: 'sharing', outcome: { kind: 'thawed', report: THAWED } });
});

test('two things are never done at once', async () => {
  const { pane, log } = await paneOnFakes();
  pane.openTab('sharing');
  await atRest(pane);
  log.length = 0;
  await Promise.all([pane.freeze('workbook'), pane.thaw(), pane.recalculate('own')]);
  expect(log).toEqual(['freeze workbook', 'check']);
  expect(pane.store.get().outcome).toMatchObject({ kind: 'frozen' });
});

test.each<[SharingKind, string]>([
  ['live-formulas', 'freeze workbook'],
  ['links', 'mend links'],
  ['hidden-sheets', 'mend hidden-sheets'],
  ['comments', 'mend comments'],
  ['notes', 'mend notes'],
  ['authors', 'mend authors'],
  ['read-me', 'read me of Omkostninger'],
])('the remedy for %s is to %s, and then it is checked again', async (kind, asked) => {
  const { pane, log } = await paneOnFakes();
  pane.openTab('sharing');
  await atRest(pane);
  log.length = 0;
  await pane.mendSharing(kind);
  expect(log).toEqual([asked, 'check']);
});

test('the remedy for sheets out of date is to recalculate', async () => {
  const { pane, known } = await paneOnFakes();
  pane.openTab('sharing');
  await atRest(pane);
  await pane.mendSharing('outdated');
  expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
  expect(known.map(({ sheetsMissing }) => sheetsMissing)).toEqual([true, false]);
});

test.each([
  [
    'protected sheets',
    new NotMended('sheets-protected', ['Budget']),
    { kind: 'protected', sheets: ['Budget'] },
  ],
  ['a protected structure', new NotMended('structure-protected'), { kind: 'protected', sheets: [] }],
  ['a write that was put back', new WriteFailed('put back'), { kind: 'failed', failure: 'writeFailed' }],
  ['one that was not', new RestoreFailed('not put back'), { kind: 'failed', failure: 'restoreFailed' }],
  ['comments half deleted', new PartlyMended(2, 3), { kind: 'failed', failure: 'changeFailed' }],
])('%s: the user is told', async (_, cause, outcome) => {
  const { pane } = await paneOnFakes({ mend: () => Promise.reject(cause) });
  await pane.mendSharing('comments');
  expect(pane.store.get()).toMatchObject({ run: null, outcome });
});

test('what an Excel without the add-in has left as #NAME? is told of at the start until it is mended', async () => {
  const { pane, log } = await paneOnFakes({ countUnknown: () => Promise.resolve(3) });
  await pane.lookForUnknown();
  expect(pane.store.get()).toMatchObject({ unknownFormulas: 3, outcome: null });
  await pane.mendSharing('unknown-formulas');
  expect(log).toEqual(['mend unknown-formulas']);
  expect(pane.store.get()).toMatchObject({ unknownFormulas: 0, outcome: { kind: 'mended', count: 3 } });
});

test('that it could not be looked for is no trouble of the user’s, but the problem report knows', async () => {
  const problem = new Error('busy');
  const { pane } = await paneOnFakes({ countUnknown: () => Promise.reject(problem) });
  await pane.lookForUnknown();
  expect(pane.store.get()).toMatchObject({ unknownFormulas: 0, outcome: null, problem });
});

test('who goes on to another tab has read what was frozen', async () => {
  const { pane } = await paneOnFakes();
  await pane.freeze('workbook');
  pane.openTab('allocate');
  expect(pane.store.get().outcome).toBeNull();
});
