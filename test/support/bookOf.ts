import { ensureCell } from '../../workbench/book/cellAt';
import { areaAddress } from '../../src/cells/addresses';
import { freeSheetId, newBook, newSheet } from '../../workbench/book/newBook';
import type { Book } from '../../workbench/book/book';

/** Cells as a person types them; a text that begins with `=` is a formula, `{ error }` an Excel error. */
export type Typed = string | number | boolean | { readonly error: string };

/** A workbook as a person would have it: every range on a sheet of its own name from A1, found by a defined name. */
export function bookOf(ranges: Readonly<Record<string, readonly (readonly Typed[])[]>>): Book {
  const book = newBook('Ark1');
  for (const [name, rows] of Object.entries(ranges)) {
    const sheet = newSheet(name, freeSheetId(book));
    book.sheets.push(sheet);
    rows.forEach((cells, row) => {
      cells.forEach((typed, column) => {
        const cell = ensureCell(sheet, row, column);
        if (typeof typed === 'string' && typed.startsWith('=')) cell.formula = typed.slice(1);
        else cell.value = typed === '' ? null : typed;
      });
    });
    const columns = Math.max(1, ...rows.map((cells) => cells.length));
    const area = { row: 0, column: 0, rows: Math.max(1, rows.length), columns };
    book.names.push({
      name,
      formula: `${name}!${areaAddress(area, '$')}`,
      comment: '',
      visible: true,
      sheet: null,
    });
  }
  return book;
}
