import type { Book, Sheet } from './book';
import { ExcelError } from './excelError';
import { MAX_SHEET_NAME } from './limits';

/** The sheet of a name (in any case) or identifier. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find(
    (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
  );
}

/** Throws where Excel would not let a sheet have the name: illegal (`InvalidArgument`), or another's (`ItemAlreadyExists`). */
export function checkSheetName(book: Book, name: string, renamed: Sheet | null = null): void {
  const isLegal =
    name.trim() !== '' && name.length <= MAX_SHEET_NAME && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isLegal || name.toLowerCase() === 'history') throw new ExcelError('InvalidArgument');
  const holder = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const isOther = book.otherTabs.some((tab) => tab.toLowerCase() === name.toLowerCase());
  if (isOther || (holder !== undefined && holder !== renamed)) throw new ExcelError('ItemAlreadyExists');
}

function isTaken(book: Book, name: string): boolean {
  const others = book.otherTabs.map((tab) => tab.toLowerCase());
  return findSheet(book, name) !== undefined || others.includes(name.toLowerCase());
}

/** `stem1`, or with the first number that no sheet has. */
export function numberedSheetName(book: Book, stem: string): string {
  let number = 1;
  while (isTaken(book, stem + String(number))) number++;
  return stem + String(number);
}

/** The name of a copy, as Excel makes it: `Drift (2)`. */
export function copiedSheetName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!isTaken(book, candidate)) return candidate;
  }
}
