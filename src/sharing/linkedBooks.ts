/**
 * What can stand in a formula, tried in this order so that none begins inside another: a text, a quoted sheet or book
 * with its `!`, brackets (another workbook's name, or a table's column, in which an apostrophe takes the next
 * character as it is), a word with its `!` or its `|`.
 */
const PARTS =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'(!?)|\[((?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*)\]|([\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*)([!|]?)/gu;

/** What follows the brackets of another workbook: a sheet, two sheets, or nothing, and `!`. */
const SHEET_OF_BOOK = /^(?:#REF|'(?:[^']|'')*'|[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?)?!/u;

/** A book's name within the quoted prefix of a sheet: `C:\mappe\[Bog.xlsx]Ark 1`. */
const BOOK_IN_PREFIX = /^(.*)\[([^\]]*)\]/;

/** The endings of workbooks' names, which is all there is before the `!` where a name of theirs is meant. */
const BOOK_FILE = /\.(?:xl[a-z]{1,3}|ods|csv)$/i;

/**
 * The other workbooks a formula reads from, as the formula has them: `Bog.xlsx` in `=[Bog.xlsx]Ark1!A1` and in
 * `='Bog.xlsx'!Navn`, `C:\mappe\Bog.xlsx` in `='C:\mappe\[Bog.xlsx]Ark 1'!A1`, `1` in `=[1]Ark1!A1` (a file's own
 * number of it), and `Program` in the old links `=Program|Emne!Punkt`. Columns of tables (`Tabel[Beløb]`) are none, nor
 * what stands in a text.
 *
 * @param isSheet whether the workbook itself has a sheet of that name: one may be called `Bog.xlsx`.
 */
export function linkedBooks(formula: string, isSheet: (name: string) => boolean): string[] {
  const books: string[] = [];
  if (!formula.startsWith('=') || !/[[|!]/.test(formula)) return books;
  for (const match of formula.matchAll(PARTS)) {
    const book = bookOf(match, formula.slice(match.index + match[0].length), isSheet);
    if (book !== null && !books.includes(book)) books.push(book);
  }
  return books;
}

function bookOf(
  [, prefix, prefixMark, brackets, word, wordMark]: RegExpMatchArray,
  rest: string,
  isSheet: (name: string) => boolean,
): string | null {
  if (prefix !== undefined)
    return prefixMark === '!' ? bookOfPrefix(prefix.replaceAll("''", "'"), isSheet) : null;
  if (brackets !== undefined) return SHEET_OF_BOOK.test(rest) ? brackets : null;
  if (word === undefined || wordMark === '') return null;
  if (wordMark === '|') return word;
  return BOOK_FILE.test(word) && !isSheet(word) ? word : null;
}

function bookOfPrefix(prefix: string, isSheet: (name: string) => boolean): string | null {
  const [, path, name] = BOOK_IN_PREFIX.exec(prefix) ?? [];
  if (name !== undefined) return `${path ?? ''}${name}`;
  return BOOK_FILE.test(prefix) && !isSheet(prefix) ? prefix : null;
}
