import type { Book, Sheet } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { formulaChangesOf } from '../../book/formulaChanges';

/** What a reference or a formula of the file has become since; `#REF!` stands for cells that are gone. */
export type Follow = (formula: string, home: Sheet | null) => string;

/** Puts what was read from a file through all that the book's formulas have been through since. */
export function followOf(book: Book): Follow {
  const changes = formulaChangesOf(book);
  return (formula, home) => changes.reduce((text, change) => changed(text, home, change), formula);
}

function changed(text: string, home: Sheet | null, change: Follow): string {
  try {
    return change(text, home);
  } catch (error) {
    // Part of an area has been moved away, which is not followed here: it stays where it was.
    if (error instanceof ExcelError) return text;
    throw error;
  }
}
