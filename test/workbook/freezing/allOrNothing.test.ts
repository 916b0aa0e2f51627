import { freeze } from '../../../src/workbook/freezing/freeze';
import { readFreezeState } from '../../../src/workbook/freezing/readFreezeState';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { RestoreFailed, WriteFailed } from '../../../src/workbook/workbook';
import type { Book } from '../../../workbench/book/book';
import type { Host } from '../../../workbench/host/startHost';
import { bookImage } from '../bookImage';
import { expectImage } from '../expectImage';
import { calculate, formulaBook, hostOn, select } from './freezeBook';

/** A run on a workbook, with what the workbook is before and after it. */
interface Trial {
  readonly start: Book;
  readonly run: (host: Host) => Promise<unknown>;
  readonly before: object;
  readonly after: object;
  readonly actions: number;
  readonly requests: number;
}

async function trialOf(start: Book, run: Trial['run']): Promise<Trial> {
  const good = hostOn(structuredClone(start));
  await run(good);
  calculate(good.book);
  good.end();
  const { actions, requests } = good.statistics;
  return { start, run, before: bookImage(start), after: bookImage(good.book), actions, requests };
}

async function frozenBook(): Promise<Book> {
  const book = formulaBook();
  await freeze(hostOn(book).Excel, 'workbook');
  return book;
}

/** A workbook in which some formulas were frozen before, and of those one has been written over. */
async function partlyFrozenBook(): Promise<Book> {
  const book = formulaBook();
  const host = hostOn(book);
  await select(host, 'Ark1', 'D2:D7');
  await freeze(host.Excel, 'selection');
  await select(host, 'Ark1', 'A1');
  return book;
}

const freezeAll = (host: Host): Promise<unknown> => freeze(host.Excel, 'workbook');
const thawAll = (host: Host): Promise<unknown> => thaw(host.Excel);
const TRIALS: readonly [string, () => Promise<Trial>][] = [
  ['freezing', () => trialOf(formulaBook(), freezeAll)],
  ['freezing more', async () => trialOf(await partlyFrozenBook(), freezeAll)],
  ['thawing', async () => trialOf(await frozenBook(), thawAll)],
  [
    'thawing a part',
    async () => {
      const book = await frozenBook();
      const cell = book.sheets[0]?.rows[2]?.[3];
      if (cell !== undefined) cell.value = 5;
      return trialOf(book, thawAll);
    },
  ],
];

/**
 * Runs with whatever faults `set` makes, and gives the workbook once they are gone, with the error.
 *
 * @param host one whose workbook is as the trial's at its start.
 */
async function runWith(
  trial: Trial,
  set: (host: Host) => void,
  host = hostOn(structuredClone(trial.start)),
): Promise<{ host: Host; thrown: unknown }> {
  set(host);
  let thrown: unknown = null;
  try {
    await trial.run(host);
  } catch (error) {
    thrown = error;
  }
  host.failAt(null);
  host.loseAt(null);
  calculate(host.book);
  return { host, thrown };
}

function expectWhole(trial: Trial, host: Host, thrown: unknown): 'as it was' | 'complete' {
  if (thrown === null) {
    host.end();
    expectImage(host.book, trial.after);
    return 'complete';
  }
  expect([thrown, thrown instanceof WriteFailed]).toEqual([thrown, true]);
  expectImage(host.book, trial.before);
  return 'as it was';
}

describe.each(TRIALS)('%s', (_, makeTrial) => {
  test('the host fails once, at one action after another', async () => {
    const trial = await makeTrial();
    const outcomes: string[] = [];
    let unused: Host | undefined;
    for (let number = 1; number <= trial.actions; number++) {
      const fail = (faulty: Host): void => {
        faulty.failAt({ when: ({ sinceSet }) => sinceSet === number, once: true });
      };
      const { host, thrown } = await runWith(trial, fail, unused);
      const outcome = expectWhole(trial, host, thrown);
      // A workbook that is as it was can be written to again.
      unused = outcome === 'as it was' ? host : undefined;
      outcomes.push(outcome);
    }
    unused?.end();
    expect(outcomes).toContain('as it was');
  }, 120_000);

  test.each(['request', 'answer'] as const)(
    'a %s is lost, each in turn',
    async (lost) => {
      const trial = await makeTrial();
      for (let number = 1; number <= trial.requests; number++) {
        const { host, thrown } = await runWith(trial, (faulty) => {
          faulty.loseAt({ when: ({ sinceSet }) => sinceSet === number, lost });
        });
        expectWhole(trial, host, thrown);
        host.end();
      }
    },
    60_000,
  );

  test('the host fails from an action on for good, as if the pane were gone: thawing later sets it right', async () => {
    const trial = await makeTrial();
    const thawed = hostOn(structuredClone(trial.start));
    await thaw(thawed.Excel);
    thawed.end();
    calculate(thawed.book);
    const image = withoutTextFormats(bookImage(thawed.book));
    for (let number = 1; number <= trial.actions; number += 5) {
      const { host, thrown } = await runWith(trial, (faulty) => {
        faulty.failAt({ when: ({ sinceSet }) => sinceSet >= number });
      });
      const isNamed =
        thrown === null ||
        thrown instanceof WriteFailed ||
        (thrown instanceof RestoreFailed && thrown.remedy === 'thaw');
      expect([thrown, isNamed]).toEqual([thrown, true]);
      await thaw(host.Excel);
      host.end();
      calculate(host.book);
      const left = withoutTextFormats(bookImage(host.book));
      if (JSON.stringify(left) !== JSON.stringify(image)) expect(left).toEqual(image);
    }
  }, 120_000);
});

/** A cell formatted as text is written to as `General`; that it was text is all that may be lost when nothing can be undone. */
function withoutTextFormats(image: object): unknown {
  return JSON.parse(JSON.stringify(image).replaceAll('"numberFormat":"@"', '"numberFormat":"General"'));
}

test('reading fails as reading does, and changes nothing', async () => {
  const book = formulaBook();
  const before = bookImage(book);
  const host = hostOn(book);
  host.failAt({ when: ({ location }) => location === 'Range.formulas' });
  await expect(readFreezeState(host.Excel)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(bookImage(book)).toEqual(before);
});
