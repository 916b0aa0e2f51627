import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { calculate, type Calculation } from '../../src/calculation/calculate';
import { inputNames } from '../../src/calculation/inputNames';
import type { CellPlace } from '../../src/cells/cellPlace';
import type { WorkbookState } from '../../src/cells/workbookState';
import type { Finding } from '../../src/findings/finding';
import { sortFindings } from '../../src/findings/sortFindings';
import { recalculateBy } from '../../src/recalculateBy';
import type { Language } from '../../src/texts/language';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { CannotWriteHere, RangeTooLarge } from '../../src/workbook/workbook';
import type { Book } from '../book/book';
import { createBookCalculator } from '../calculation/createBookCalculator';
import { locateReference } from '../calculation/locateReference';
import { callsOwnFunctions } from '../functions/callsOwnFunctions';
import { startOwnFunctions } from '../functions/ownFunctions';
import { FunctionsSilent, settleFunctions } from '../functions/settleFunctions';
import { startHost } from '../host/startHost';
import { NotAWorkbook } from '../xlsx/notAWorkbook';
import { openXlsx } from '../xlsx/openXlsx';
import { extensionOf, isSigned } from '../xlsx/opc/packageKind';
import { saveXlsx } from '../xlsx/saveXlsx';
import { asksForHelp } from './asksForHelp';
import { commandTexts } from './commandTexts';
import { explainLines } from './explainLines';
import { readOptions } from './readOptions';
import { errorLines, summaryLines } from './report';
import { refusalText } from './refusalText';
import { hasUnknown, unknownHeadings, unknownNames, unknownText } from './unknownCells';
import { writeFileWhole } from './writeFileWhole';

/** What goes to stdout and stderr, line by line; with any error line nothing has been written. */
export interface CommandOutcome {
  readonly output: readonly string[];
  readonly errors: readonly string[];
  /** What went wrong that should not, for those who look for faults. */
  readonly cause?: unknown;
}

const texts = commandTexts('da');

/**
 * `npm run allocate -- INPUT.xlsx OUTPUT.xlsx`: does to a file what the button does to an open workbook, by the
 * same code through the real Office.js client. INPUT is never changed, and OUTPUT only replaced by a complete file.
 * What depends on a value that only Excel can calculate is not written at all. With `--explain "Fordeling Drift!D14"`,
 * as often as wanted, it also tells where the figure in that cell comes from, as *Forklar* does.
 */
export async function allocateFile(args: readonly string[]): Promise<CommandOutcome> {
  if (asksForHelp(args)) return { output: [texts.usage, ...texts.help], errors: [] };
  const options = readOptions(args);
  if (options === null) return failure(texts.usage);
  const { input, output, explain } = options;
  if (resolve(input) === resolve(output)) return failure(texts.sameFile);
  try {
    const book = openWorkbook(input);
    if (typeof book === 'string') return failure(book);
    const extension = extensionOf(book);
    if (extname(output).toLowerCase() !== extension) return failure(texts.otherExtension(output, extension));
    return await allocateBook(book, output, explain);
  } catch (cause) {
    if (cause instanceof CannotWriteHere) return failure(texts.inTheWay[cause.reason](cause.places));
    if (cause instanceof RangeTooLarge) return failure(texts.rangeTooLarge);
    if (cause instanceof FunctionsSilent) return failure(texts.functionsSilent);
    return { ...failure(texts.failed), cause };
  }
}

function openWorkbook(path: string): Book | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return texts.cannotRead(path);
  }
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    return refusalText(error, path, texts);
  }
}

async function allocateBook(
  book: Book,
  output: string,
  explain: readonly CellPlace[],
): Promise<CommandOutcome> {
  const settleBook = calculation(book);
  await settleBook();
  const lost = unknownNames(book, inputNames({}));
  if (lost.length > 0)
    return { output: [], errors: lost.map((name) => `Fejl: ${name}: ${texts.nameUnknown(name)}`) };
  const host = startHost(book, { locate: locateReference });
  const workbook = excelWorkbook(host.Excel);
  const plan = (state: WorkbookState): Calculation => calculateKnown(book, state);
  const recalculation = await recalculateBy(plan, workbook, {});
  const { language } = recalculation.input.settings;
  let errors: readonly string[] = [];
  let explained: readonly string[] = [];
  if (recalculation.applied === null) {
    errors = errorLines(recalculation.findings, language, (found) =>
      unknownText(book, found, language, false),
    );
  } else {
    await settleBook();
    if (hasUnknown(book) || explain.length > 0) {
      const state = await workbook.read(inputNames({}));
      const written = plan(state);
      errors = hasUnknown(book) ? unknownLines(book, written, language) : [];
      explained = explain.flatMap((cell) => explainLines(cell, written, state, language));
    }
  }
  host.end();
  if (errors.length > 0) return { output: [], errors };
  return save(book, output, language, [...summaryLines(recalculation, output, isSigned(book)), ...explained]);
}

/** As `calculate`, knowing of tabs that Office.js does not show, and of headings that only Excel can tell. */
function calculateKnown(book: Book, state: WorkbookState): Calculation {
  const others = book.otherTabs.map((name) => ({ name, isProtected: false }));
  const calculated = calculate({ ...state, sheets: [...state.sheets, ...others] });
  const headings = unknownHeadings(book, state.grids.values());
  if (headings.length === 0) return calculated;
  return { ...calculated, findings: sortFindings([...calculated.findings, ...headings]), plan: null };
}

/** The cells of the input that only Excel can tell now that the results stand. */
function unknownLines(book: Book, { findings }: Calculation, language: Language): string[] {
  const textOf = (found: Finding): string | undefined => unknownText(book, found, language, true);
  return errorLines(
    findings.filter((found) => textOf(found) !== undefined),
    language,
    textOf,
  );
}

/** Gives what brings the workbook's values up to date, with the add-in's own functions where its formulas call any. */
function calculation(book: Book): () => Promise<void> {
  const functions = callsOwnFunctions(book) ? startOwnFunctions('da') : null;
  const calculator = createBookCalculator(functions);
  return () => settleFunctions(book, calculator, functions);
}

function save(book: Book, output: string, language: Language, summary: readonly string[]): CommandOutcome {
  const bytes = saveXlsx(book);
  try {
    writeFileWhole(output, bytes);
  } catch {
    return failure(commandTexts(language).cannotWrite(output));
  }
  return { output: summary, errors: [] };
}

function failure(message: string): CommandOutcome {
  return { output: [], errors: [`Fejl: ${message}`] };
}
