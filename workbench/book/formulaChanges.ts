import type { Book, Sheet } from './book';

/** What a formula becomes when cells, sheets or their names move. `home` is the sheet that a reference without a sheet's name means; null in a name of the whole workbook. */
export type FormulaChange = (formula: string, home: Sheet | null) => string;

/** Beside the books, which are plain data that can be copied; a copy's formulas have been through nothing. */
const changesByBook = new WeakMap<Book, FormulaChange[]>();

/** What formulas have been put through since the book was opened or made, in order: what else refers to cells in its package follows when it is saved. */
export function formulaChangesOf(book: Book): readonly FormulaChange[] {
  return changesByBook.get(book) ?? [];
}

/** Remembers what the formulas of a book have been put through, if it has a package that may refer to cells. */
export function rememberChange(book: Book, change: FormulaChange): void {
  if (book.source === null) return;
  const changes = changesByBook.get(book);
  if (changes === undefined) changesByBook.set(book, [change]);
  else changes.push(change);
}
