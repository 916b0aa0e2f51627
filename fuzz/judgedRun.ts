import { recalculate } from '../src/recalculate';
import { excelWorkbook } from '../src/workbook/excelWorkbook';
import { bookImage } from '../test/workbook/bookImage';
import type { Book } from '../workbench/book/book';
import type { Expected } from './making/workbookModel';
import { allocationSheets, sumProblems } from './oracle/allocationSheet';
import { expectedProblems } from './oracle/expectedProblems';
import { firstDifference } from './oracle/firstDifference';
import { formulaProblems } from './oracle/formulaProblems';
import { markerProblems, type Markers } from './oracle/markers';
import { everythingIn, grown, NOTHING_OURS, onlyWritten, withoutOurs, type Ours } from './oracle/ours';
import { overviewProblems } from './oracle/overview';
import type { Problem } from './oracle/problem';

/** `errors`: the input was found to be wrong; `refused`: Excel refused, which the user is told. */
export type Ending = 'errors' | 'recalculated' | 'refused';

/** A workbook that Office.js is connected to. */
export interface OpenBook {
  readonly book: Book;
  readonly excel: typeof Excel;
  /** The ranges picked for cost rows; null for the one of the usual name. */
  readonly costNames: readonly string[] | null;
}

/** What is known before a run. */
export interface Stage {
  readonly name: string;
  readonly ours: Ours;
  /** null where nobody knows what must come out. */
  readonly expected: Expected | null;
  /** null before the user has written anything on our sheets. */
  readonly markers: Markers | null;
}

export interface JudgedRun {
  readonly ending: Ending;
  readonly ours: Ours;
  /** Ours, without sheets that this run has left as they were. */
  readonly written: Ours;
  /** It has told something that the next run will not tell again. */
  readonly tellsOnce: boolean;
  readonly problems: readonly Problem[];
}

/** Recalculates as the button does, and compares the whole workbook before and after. */
export async function judgedRun(open: OpenBook, stage: Stage): Promise<JudgedRun> {
  const { book } = open;
  const all = everythingIn(book);
  const except = stage.markers === null ? [] : [stage.markers.references];
  const before = bookImage(book);
  const othersBefore = bookImage(withoutOurs(book, stage.ours, except));
  const { ending, problem, sheets, tellsOnce } = await recalculateBook(open);
  const staged = (problems: readonly Problem[]): Problem[] => problems.map((one) => `${stage.name}: ${one}`);
  if (ending !== 'recalculated') {
    const problems = [...problem, ...changesIn(`${ending}, but written`, before, bookImage(book))];
    return { ending, ours: stage.ours, written: NOTHING_OURS, tellsOnce, problems: staged(problems) };
  }
  const ours = grown(stage.ours, all, book);
  const written = onlyWritten(ours, book, sheets);
  const isFirst = stage.markers === null;
  const problems = [
    ...(isFirst && written.sheets.size !== ours.sheets.size
      ? ['a sheet was made that nobody speaks of']
      : []),
    ...changesIn('not ours, but changed', othersBefore, bookImage(withoutOurs(book, ours, except))),
    ...sheetProblems(book, written, stage),
  ];
  return { ending, ours, written, tellsOnce, problems: staged(problems) };
}

/** Recalculates a workbook that has not changed since: nothing in it may change. */
export async function problemsOfRepeating(
  open: OpenBook,
  { written, tellsOnce }: Pick<JudgedRun, 'written' | 'tellsOnce'>,
): Promise<Problem[]> {
  if (tellsOnce) await recalculateBook(open);
  const before = bookImage(open.book);
  const { ending, problem } = await recalculateBook(open);
  return [
    ...(ending === 'recalculated' ? [] : [`once more: ${ending} ${problem.join()}`]),
    ...changesIn('once more', before, bookImage(open.book)),
    ...allocationSheets(open.book, written).flatMap(sumProblems),
  ];
}

function changesIn(what: string, before: object, after: object): Problem[] {
  const difference = firstDifference(before, after);
  return difference === null ? [] : [`${what}: ${difference}`];
}

function sheetProblems(book: Book, written: Ours, { expected, markers }: Stage): Problem[] {
  const sheets = allocationSheets(book, written);
  return [
    ...(sheets.length === 0 ? ['there is no allocation sheet'] : []),
    ...sheets.flatMap(sumProblems),
    ...overviewProblems(book, written),
    ...(expected === null ? [] : expectedProblems(expected, sheets)),
    ...formulaProblems(book, written),
    ...(markers === null ? [] : markerProblems(book, markers)),
  ];
}

interface Outcome {
  readonly ending: Ending;
  readonly problem: readonly Problem[];
  /** Names of the sheets that are said to have been written. */
  readonly sheets: readonly string[];
  readonly tellsOnce: boolean;
}

async function recalculateBook({ excel, costNames }: OpenBook): Promise<Outcome> {
  try {
    const choices = costNames === null ? {} : { costs: costNames };
    const { applied, findings } = await recalculate(excelWorkbook(excel), choices);
    if (applied === null) return { ending: 'errors', problem: [], sheets: [], tellsOnce: false };
    // It compares with the run before, so that only this one finds a change.
    const tellsOnce =
      findings.some(({ code }) => code === 'split-order-changed') ||
      applied.moved?.some(({ kind }) => kind === 'beside') === true;
    const sheets = applied.sheets.map(({ name }) => name);
    return { ending: 'recalculated', problem: [], sheets, tellsOnce };
  } catch (error) {
    const { name, message, stack, cause } = error as Error;
    const why = cause === undefined ? (stack ?? '').slice(0, 600) : JSON.stringify(cause).slice(0, 300);
    // Also one of the port's own errors is a problem here: nothing stands in the way of writing.
    return { ending: 'refused', problem: [`${name}: ${message} ${why}`], sheets: [], tellsOnce: false };
  }
}
