import type { Book, BookValue, Cell } from '../workbench/book/book';
import { createCalculator } from '../workbench/calculation/createCalculator';
import { startHost } from '../workbench/host/startHost';
import { openXlsx } from '../workbench/xlsx/openXlsx';
import { saveXlsx } from '../workbench/xlsx/saveXlsx';
import { judgedRun, problemsOfRepeating, type Ending } from './judgedRun';
import { editWorkbook } from './making/editWorkbook';
import { makeWorkbook } from './making/makeWorkbook';
import { firstDifference } from './oracle/firstDifference';
import { valueProblems } from './oracle/formulaProblems';
import { placeMarkers } from './oracle/markers';
import { NOTHING_OURS, type Ours } from './oracle/ours';
import type { Problem } from './oracle/problem';
import { randomFrom } from './random';

/** What may be done with every workbook, but takes long. */
export interface Thoroughness {
  /** Calculate the formulas afterwards. */
  readonly formulas: boolean;
  /** Take the workbook through a file first, and the result too. */
  readonly file: boolean;
}

/** What became of one workbook: how its first run ended, and the one after edits, if there was one. */
export interface Trial {
  readonly first: Ending;
  readonly second: Ending | null;
  readonly problems: readonly Problem[];
}

/** Makes the workbook of a seed, recalculates it, once more, and after some edits, and judges every run. */
export async function tryWorkbook(seed: number, { formulas, file }: Thoroughness): Promise<Trial> {
  const random = randomFrom(seed);
  const { book: made, expected, costNames } = makeWorkbook(random);
  const book = file ? throughFile(made) : made;
  const open = { book, costNames, excel: startHost(book).Excel };
  const problems: Problem[] = [];
  const judgeAgain = async (written: Ours): Promise<void> => {
    problems.push(...(await problemsOfRepeating(open, written)));
    if (formulas) problems.push(...problemsOfCalculating(book, written));
    if (file) problems.push(...problemsOfSaving(book));
  };

  const first = await judgedRun(open, { name: 'first run', ours: NOTHING_OURS, expected, markers: null });
  problems.push(...first.problems);
  if (first.ending === 'recalculated') await judgeAgain(first.written);
  if (first.ending !== 'recalculated' || random.chance(40)) {
    return { first: first.ending, second: null, problems };
  }

  editWorkbook(random, book, first.ours);
  const ours = book.sheets.filter(({ id }) => first.ours.sheets.has(id));
  const markers = placeMarkers(random, book, ours);
  const second = await judgedRun(open, { name: 'after edits', ours: first.ours, expected: null, markers });
  problems.push(...second.problems);
  if (second.ending === 'recalculated') await judgeAgain(second.written);
  return { first: first.ending, second: second.ending, problems };
}

function problemsOfCalculating(book: Book, written: Ours): Problem[] {
  createCalculator().calculate(book);
  return valueProblems(book, written);
}

function problemsOfSaving(book: Book): Problem[] {
  const difference = firstDifference(values(book), values(throughFile(book)));
  return difference === null ? [] : [`saved and opened: ${difference}`];
}

function throughFile(book: Book): Book {
  return openXlsx(saveXlsx(book));
}

/** What is in the cells, sheet by sheet; not how they look, which a file says in another way. */
function values(book: Book): unknown {
  return book.sheets.map(({ name, rows }) => {
    const cells = rows.flatMap((row, at) =>
      (row ?? []).map((cell: Cell | undefined) => [at, contentOf(cell)]),
    );
    return [name, cells.filter(([, content]) => content !== null)];
  });
}

function contentOf(cell: Cell | undefined): BookValue {
  return cell?.formula ?? cell?.value ?? null;
}
