import type { Book, BookValue, Cell } from '../workbench/book/book';
import { createBookCalculator } from '../workbench/calculation/createBookCalculator';
import { locateReference } from '../workbench/calculation/locateReference';
import { startHost } from '../workbench/host/startHost';
import { openXlsx } from '../workbench/xlsx/openXlsx';
import { saveXlsx } from '../workbench/xlsx/saveXlsx';
import { unzip } from '../workbench/xlsx/zip/unzip';
import { judgedRun, problemsOfRepeating, type Ending, type JudgedRun, type OpenBook } from './judgedRun';
import { editWorkbook } from './making/editWorkbook';
import { makeWorkbook } from './making/makeWorkbook';
import { reshape } from './making/reshape';
import type { Expected } from './making/workbookModel';
import { firstDifference } from './oracle/firstDifference';
import { valueProblems } from './oracle/formulaProblems';
import { placeMarkers } from './oracle/markers';
import { NOTHING_OURS, type Ours } from './oracle/ours';
import type { Problem } from './oracle/problem';
import { randomFrom, type Random } from './random';

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
  // Chance of its own, so that a seed gives the same tables with a file and without.
  const book = file ? openXlsx(reshape(randomFrom(seed + 0x5a5a5a), made)) : made;
  const host = startHost(book, { locate: locateReference });
  try {
    return await tryOpen({ book, costNames, excel: host.Excel }, expected, random, { formulas, file });
  } finally {
    host.end();
  }
}

async function tryOpen(
  open: OpenBook,
  expected: Expected | null,
  random: Random,
  { formulas, file }: Thoroughness,
): Promise<Trial> {
  const { book } = open;
  const problems: Problem[] = [];
  const judgeAgain = async (run: JudgedRun): Promise<void> => {
    problems.push(...(await problemsOfRepeating(open, run)));
    if (formulas) problems.push(...problemsOfCalculating(book, run.written));
    if (file) problems.push(...problemsOfSaving(book));
  };

  const first = await judgedRun(open, { name: 'first run', ours: NOTHING_OURS, expected, markers: null });
  problems.push(...first.problems);
  if (file) problems.push(...problemsOfParts(book));
  if (first.ending === 'recalculated') await judgeAgain(first);
  if (first.ending !== 'recalculated' || random.chance(40)) {
    return { first: first.ending, second: null, problems };
  }

  editWorkbook(random, book, first.ours);
  const ours = book.sheets.filter(({ id }) => first.ours.sheets.has(id));
  const markers = placeMarkers(random, book, ours);
  const second = await judgedRun(open, { name: 'after edits', ours: first.ours, expected: null, markers });
  problems.push(...second.problems);
  if (second.ending === 'recalculated') await judgeAgain(second);
  return { first: first.ending, second: second.ending, problems };
}

function problemsOfCalculating(book: Book, written: Ours): Problem[] {
  createBookCalculator().calculate(book);
  return valueProblems(book, written);
}

function problemsOfSaving(book: Book): Problem[] {
  const saved = saveXlsx(book);
  const opened = openXlsx(saved);
  const difference = firstDifference(values(book), values(opened));
  const isSame = Buffer.compare(saved, saveXlsx(opened)) === 0;
  return [
    ...(difference === null ? [] : [`saved and opened: ${difference}`]),
    ...(isSame ? [] : ['saved, opened and saved again: another file']),
  ];
}

/** Parts that tell of all sheets, to which something is added. */
const SHARED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:styles|sharedStrings)\.xml)$/;

/** Before anybody edits it, every other part of the file is to the byte what it was. */
function problemsOfParts(book: Book): Problem[] {
  const after = unzip(saveXlsx(book));
  return [...(book.source?.parts ?? [])].flatMap(([path, bytes]) => {
    const isSame = Buffer.compare(bytes, after.get(path) ?? new Uint8Array()) === 0;
    return isSame || SHARED.test(path) ? [] : [`the part ${path} has changed`];
  });
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
