import { recalculate } from '../../../src/recalculate';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { Book } from '../../../workbench/book/book';
import { startHost } from '../../../workbench/host/startHost';
import { bookOf } from '../../support/bookOf';
import { sheetOf, type } from '../../workbook/users';

/** Two groups of costs among three municipalities and a region; nothing has been written yet. */
export function newWorkbook(): Book {
  return bookOf({
    Omkostninger: [
      ['Post', 'Gruppe', 'Nøgle', '2026', '2027'],
      ['Udstyr', 'Anlæg', '35/65', 100_000, 50_000],
      ['Support', 'Drift', '35/65', 40_000, 41_000],
      ['Kurser', 'Drift', '50/50', 7_000, 0],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Randers', 'Kommuner', 98_000],
      ['Skive', 'Kommuner', 46_000],
      ['Viborg', 'Kommuner', 97_000],
      ['Region Midtjylland', 'Region', 1_332_000],
    ],
  });
}

/** The same with its sheets written, after which the user has changed a price, added a recipient's worth of notes and one formula. */
export async function writtenWorkbook(): Promise<Book> {
  const book = newWorkbook();
  await recalculate(excelWorkbook(startHost(book).Excel));
  type(sheetOf(book, 'Omkostninger'), 'D2', 120_000);
  type(sheetOf(book, 'Fordeling Drift'), 'M2', 'aftalt i marts');
  type(sheetOf(book, 'Ark1'), 'A1', "='Fordeling Drift'!B2");
  return book;
}

export const workbooks: readonly (readonly [name: string, make: () => Promise<Book>])[] = [
  ['new sheets', () => Promise.resolve(newWorkbook())],
  ['sheets that stand', writtenWorkbook],
];

/** What a workbook becomes when nothing goes wrong, and in how many requests and actions. */
export async function recalculated(book: Book): Promise<Book> {
  const copy = structuredClone(book);
  const host = startHost(copy);
  await recalculate(excelWorkbook(host.Excel));
  host.end();
  return copy;
}
