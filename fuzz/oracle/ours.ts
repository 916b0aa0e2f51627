import type { Book, Sheet } from '../../workbench/book/book';

/** What the add-in has made in a workbook: known from what came up in its runs, and not from what it says of itself. */
export interface Ours {
  /** `Sheet.id`s. */
  readonly sheets: ReadonlySet<string>;
  /** Names of the whole workbook, in lower case. */
  readonly names: ReadonlySet<string>;
}

export const NOTHING_OURS: Ours = { sheets: new Set(), names: new Set() };

/** Ours as it was, and everything that is there now and was not before. */
export function grown(ours: Ours, before: Ours, now: Book): Ours {
  const all = everythingIn(now);
  const added = (there: ReadonlySet<string>, known: ReadonlySet<string>): string[] =>
    [...there].filter((one) => !known.has(one));
  return {
    sheets: new Set([...ours.sheets, ...added(all.sheets, before.sheets)]),
    names: new Set([...ours.names, ...added(all.names, before.names)]),
  };
}

/** Every sheet and name of the workbook. */
export function everythingIn(book: Book): Ours {
  return {
    sheets: new Set(book.sheets.map(({ id }) => id)),
    names: new Set(book.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase())),
  };
}

/** The workbook without what is ours: none of this may ever change. */
export function withoutOurs(book: Book, ours: Ours, alsoWithout: readonly Sheet[] = []): Book {
  const isOthers = (sheet: Sheet): boolean => !ours.sheets.has(sheet.id) && !alsoWithout.includes(sheet);
  return {
    ...book,
    sheets: book.sheets.filter(isOthers),
    names: book.names.filter(({ name, sheet }) => sheet !== null || !ours.names.has(name.toLowerCase())),
  };
}

/** Ours, but of the sheets only those that a run has written: one whose group is gone may say what the user has made of it. */
export function onlyWritten(ours: Ours, book: Book, sheetNames: readonly string[]): Ours {
  const written = book.sheets.filter(({ id, name }) => ours.sheets.has(id) && sheetNames.includes(name));
  return { ...ours, sheets: new Set(written.map(({ id }) => id)) };
}
