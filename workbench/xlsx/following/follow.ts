import { quoteSheetName } from '../../book/addresses';
import type { Book, Sheet } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { formulaChangesOf } from '../../book/formulaChanges';

/** What a reference or a formula of the file has become since; `#REF!` stands for cells that are gone. */
export type FollowFormula = (formula: string, home: Sheet | null) => string;

/** The same for what stands on one sheet. */
export type FollowHere = (formula: string) => string;

/** Puts what was read from a file through all that the book's formulas have been through since. */
export function followOf(book: Book): FollowFormula {
  const changes = formulaChangesOf(book);
  return (formula, home) => {
    const followed = changes.reduce((text, change) => changed(text, home, change), formula);
    // What has been on another sheet in between names its own when it is back.
    const isOfHome = home !== null && !formula.includes('!');
    return isOfHome ? followed.replaceAll(`${quoteSheetName(home.name)}!`, '') : followed;
  };
}

function changed(text: string, home: Sheet | null, change: FollowFormula): string {
  try {
    return change(text, home);
  } catch (error) {
    // Part of an area has been moved away, which is not followed here: it stays where it was.
    if (error instanceof ExcelError) return text;
    throw error;
  }
}
