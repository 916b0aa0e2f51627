import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../src/texts/language';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { recalculate } from '../../src/recalculate';
import type { Book } from '../book/book';
import { createCalculator } from '../calculation/createCalculator';
import { locateReference } from '../calculation/locateReference';
import { callsOwnFunctions } from '../functions/callsOwnFunctions';
import { startOwnFunctions } from '../functions/ownFunctions';
import { settle } from '../functions/settle';
import { startHost } from '../host/startHost';
import { NotAWorkbook } from '../xlsx/notAWorkbook';
import { openXlsx } from '../xlsx/openXlsx';
import { saveXlsx } from '../xlsx/saveXlsx';
import { commandTexts } from './commandTexts';
import { errorLines, summaryLines } from './report';
import { writeWhole } from './writeWhole';

/** What goes to stdout and stderr, line by line; with any error line nothing has been written. */
export interface CommandOutcome {
  readonly output: readonly string[];
  readonly errors: readonly string[];
}

const texts = commandTexts('da');

/**
 * `npm run allocate -- INPUT.xlsx OUTPUT.xlsx`: does to a file what the button does to an open workbook, by the
 * same code through the real Office.js client. INPUT is never changed, and OUTPUT only replaced by a complete file.
 */
export async function allocateFile(args: readonly string[]): Promise<CommandOutcome> {
  const [input, output] = args;
  if (input === undefined || output === undefined || args.length !== 2) return failure(texts.usage);
  if (resolve(input) === resolve(output)) return failure(texts.sameFile);
  try {
    const book = openWorkbook(input);
    if (typeof book === 'string') return failure(book);
    return await allocateBook(book, output);
  } catch (error) {
    return failure(texts.failed(error instanceof Error ? error.message : String(error)));
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
    switch (error.reason) {
      case 'not a workbook':
        return texts.notAWorkbook(path);
      case 'password-protected':
        return texts.passwordProtected(path);
      case 'too large':
        return texts.tooLarge(path);
    }
  }
}

async function allocateBook(book: Book, output: string): Promise<CommandOutcome> {
  const calculate = calculation(book);
  await calculate();
  const host = startHost(book, { locate: locateReference });
  const recalculation = await recalculate(excelWorkbook(host.Excel));
  host.end();
  const { language } = recalculation.input.settings;
  if (recalculation.applied === null)
    return { output: [], errors: errorLines(recalculation.findings, language) };
  await calculate();
  return save(book, output, language, summaryLines(recalculation, output));
}

/** Gives what brings the workbook's values up to date, with the add-in's own functions where its formulas call any. */
function calculation(book: Book): () => Promise<void> {
  const functions = callsOwnFunctions(book) ? startOwnFunctions('da') : null;
  const calculator = createCalculator(functions);
  return () => settle(book, calculator, functions);
}

function save(book: Book, output: string, language: Language, summary: readonly string[]): CommandOutcome {
  const bytes = saveXlsx(book);
  try {
    writeWhole(output, bytes);
  } catch {
    return failure(commandTexts(language).cannotWrite(output));
  }
  return { output: summary, errors: [] };
}

function failure(message: string): CommandOutcome {
  return { output: [], errors: [`Fejl: ${message}`] };
}
