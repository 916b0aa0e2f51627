import type { Book, BookValue, Cell, Package, Sheet } from '../book/book';

/** What a workbook's formulas depend on, at one moment. */
export interface BookValues {
  /** By sheet, row and column: a value, or a formula's text behind a mark that no value begins with. */
  readonly cells: ReadonlyMap<Sheet, readonly (readonly BookValue[] | undefined)[]>;
  /** What defined names, tables and sheets (`kontrol!`) stand for, by their names in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

const FORMULA_MARK = '\u0000=';
const asRead = new WeakMap<Package, BookValues>();

/** What the workbook's formulas depend on now. */
export function takeValues(book: Book): BookValues {
  const cells = new Map(
    book.sheets.map((sheet) => [sheet, sheet.rows.map((row) => row?.map(valueOrFormula))]),
  );
  const names = new Map<string, string>();
  for (const { name, formula, sheet } of book.names) {
    const key = name.toLowerCase();
    names.set(key, `${names.get(key) ?? ''}${sheet?.id ?? ''}=${formula};`);
  }
  for (const sheet of book.sheets) {
    names.set(`${sheet.name.toLowerCase()}!`, sheet.id);
    for (const { name, range, showHeaders, showTotals } of sheet.tables) {
      names.set(name.toLowerCase(), JSON.stringify([sheet.id, range, showHeaders, showTotals]));
    }
  }
  return { cells, names };
}

/** Keeps what a workbook's formulas depended on when its file was opened. */
export function rememberAsRead(book: Book): void {
  if (book.source !== null) asRead.set(book.source, takeValues(book));
}

/** What the workbook's formulas depended on when its file was opened; undefined for one that was not opened. */
export function valuesAsRead(book: Book): BookValues | undefined {
  return book.source === null ? undefined : asRead.get(book.source);
}

/** Where cells were inserted, a row may hold undefined beside its holes. */
function valueOrFormula(cell: Cell | undefined): BookValue {
  if (cell === undefined) return null;
  return cell.formula === null ? cell.value : FORMULA_MARK + cell.formula;
}
