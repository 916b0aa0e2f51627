import type { Book, Sheet } from '../../../workbench/book/book';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { fullWorkbook } from './fullWorkbook';
import { partText } from './packageOf';

export const COSTS = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';

/** The full workbook, opened, changed and saved. `costs` is its first worksheet, read from `COSTS`. */
export function saved(change: (book: Book, costs: Sheet) => void): Uint8Array {
  const book = openXlsx(fullWorkbook());
  const [costs] = book.sheets;
  if (costs === undefined) throw new Error('no sheet');
  change(book, costs);
  return saveXlsx(book);
}

/** The part of its first worksheet after a change. */
export function savedSheet(change: (costs: Sheet) => void): string {
  return partText(
    saved((_, costs) => {
      change(costs);
    }),
    COSTS,
  );
}

/** The text of the first element of that name, with its tags; '' where there is none. */
export function elementIn(xml: string, name: string): string {
  return new RegExp(`<${name}[ >/](?:[^]*?</${name}>|)`).exec(xml)?.[0] ?? '';
}

/** The text of a cell's element; '' where there is none. */
export function cellIn(xml: string, address: string): string {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|[^]*?</c>)`).exec(xml)?.[0] ?? '';
}
