import type { Book, DefinedName, Sheet } from './book';
import { ExcelError } from './excelError';
import { findTable } from './tableNames';

/** The defined name of a scope (null: the whole workbook), in any case. */
export function findName(book: Book, name: string, scope: Sheet | null): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((defined) => defined.sheet === scope && defined.name.toLowerCase() === wanted);
}

/** Throws where Excel would not let a new name be made: illegal (`InvalidArgument`), or there already (`ItemAlreadyExists`, a guess). */
export function checkNewName(book: Book, name: string, scope: Sheet | null): void {
  if (!isLegalName(name)) throw new ExcelError('InvalidArgument', `"${name}" is not a valid name.`);
  if (
    findName(book, name, scope) !== undefined ||
    findTable(book, name)?.table.name.toLowerCase() === name.toLowerCase()
  ) {
    throw new ExcelError('ItemAlreadyExists');
  }
}

/** Letters, digits, dots and underscores, and nothing that reads as a cell. */
export function isLegalName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return isWord && !/^([A-Z]{1,3}\d{1,7}|R|C|R\d*C\d*)$/i.test(name);
}
