import type { Book } from '../../workbench/book/book';
import { startHost } from '../../workbench/host/startHost';
import type { Host } from '../../workbench/host/startHost';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { RestoreFailed, WriteFailed } from '../../src/workbook/workbook';
import { bookImage } from './bookImage';
import { expectImage } from './expectImage';
import { faultPoints } from './faultPoints';
import { isComplete, withoutLooks } from './withoutLooks';
import type { Scenario } from './scenarios';

/** A scenario's workbook, ready to be written to, with what it is before and what it is when all has gone well. */
export interface Trial {
  host: Host;
  readonly before: object;
  readonly after: object;
  /** See `faultPoints`. */
  readonly points: readonly number[];
  readonly requests: number;
  /** The workbook once more, which nobody writes to. */
  readonly book: Book;
  readonly scenario: Scenario;
}

export async function trialOf(scenario: Scenario): Promise<Trial> {
  const book = await scenario.before();
  const good = startHost(structuredClone(book));
  const points = await faultPoints(good, () => excelWorkbook(good.Excel).apply(scenario.plan));
  good.end();
  return {
    scenario,
    book,
    host: startHost(structuredClone(book)),
    before: bookImage(book),
    after: bookImage(good.book),
    points,
    requests: good.statistics.requests,
  };
}

export type Outcome = 'as it was' | 'complete';

/** Applies with whatever faults have been set, and gives what came of it once they are gone and the workbook is looked at again. */
export async function outcomeOf(trial: Trial, expectRecovery: boolean): Promise<Outcome> {
  const workbook = excelWorkbook(trial.host.Excel);
  let thrown: unknown = null;
  let lacksLooks = false;
  try {
    lacksLooks = (await workbook.apply(trial.scenario.plan)).lacksLooks === true;
  } catch (error) {
    thrown = error;
  }
  trial.host.failAt(null);
  trial.host.loseAt(null);
  if (thrown !== null) {
    const isNamed = thrown instanceof WriteFailed || (expectRecovery && thrown instanceof RestoreFailed);
    expect([thrown, isNamed]).toEqual([thrown, true]);
    expect(thrown).toHaveProperty('cause');
  }
  // Otherwise the workbook must be in order already; after a lasting fault the next look says so, and touches nothing.
  if (expectRecovery) await putBackWhatIsLeft(trial.host);
  if (thrown === null) {
    // Looks may fail by themselves, and are tried twice: that is told, and undoes nothing.
    if (lacksLooks) {
      expect(expectRecovery).toBe(true);
      expect(withoutLooks(bookImage(trial.host.book))).toEqual(withoutLooks(trial.after));
    } else {
      expectImage(trial.host.book, trial.after);
    }
    trial.host.end();
    trial.host = startHost(structuredClone(trial.book));
    return 'complete';
  }
  // Where Excel was dead while all was being brought in order, nobody knows how far that came; it is finished or undone later.
  const isFinished = thrown instanceof RestoreFailed && isComplete(trial.host.book, trial.after);
  if (!isFinished) {
    expectImage(trial.host.book, trial.before);
    return 'as it was';
  }
  trial.host.end();
  trial.host = startHost(structuredClone(trial.book));
  return 'complete';
}

async function putBackWhatIsLeft({ book, Excel: excel }: Host): Promise<void> {
  const workbook = excelWorkbook(excel);
  const left = bookImage(book);
  const { isInterrupted, sheets } = await workbook.read([]);
  expectImage(book, left);
  expect(isInterrupted).toBe(book.sheets.some(({ name }) => name.startsWith('_kommuneandel')));
  await workbook.putBack();
  // What was read is the workbook as it is now.
  expect(sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  expect(await workbook.read([])).toMatchObject({ isInterrupted: false });
}
