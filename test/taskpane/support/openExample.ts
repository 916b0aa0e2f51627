import { readFileSync } from 'node:fs';
import { calculate } from '../../../src/calculation/calculate';
import { inputNames } from '../../../src/calculation/inputNames';
import { recalculate } from '../../../src/recalculate';
import type { PaneCalculation } from '../../../src/views/paneCalculation';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { WorkbookState } from '../../../src/cells/workbookState';
import type { Book } from '../../../workbench/book/book';
import { startHost } from '../../../workbench/host/startHost';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';

/** What a panel is given of a workbook: as it is read through the real client. */
export interface Opened {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly calculation: PaneCalculation;
}

/** One of the examples with its sheets written, and read again. */
export async function openExample(file: string): Promise<Opened> {
  const book = openXlsx(readFileSync(`examples/${file}`));
  await recalculate(excelWorkbook(startHost(book).Excel));
  return readBook(book);
}

/** A workbook as it stands. */
export async function readBook(book: Book): Promise<Opened> {
  const state = await excelWorkbook(startHost(book).Excel).read(inputNames({}));
  return { book, state, calculation: calculate(state) };
}
