import { formatCell } from '../../src/findings/formatCell';
import { finding, type Finding } from '../../src/findings/finding';
import type { Grid } from '../../src/cells/grid';
import type { Language } from '../../src/texts/language';
import type { Book, BookValue } from '../book/book';
import { cellInSheet } from '../book/cellAt';
import { findName } from '../book/definedNames';
import { findSheet } from '../book/sheetNames';
import { isUnknownValue, storedValue } from '../book/unknownValue';
import { locateReference } from '../calculation/locateReference';
import { commandTexts } from './commandTexts';

/** Whether the workbook has a cell that only Excel can tell. */
export function hasUnknown({ sheets }: Book): boolean {
  return sheets.some(({ rows }) =>
    rows.some((cells) => cells?.some(({ value }) => isUnknownValue(value)) === true),
  );
}

/** Those of the names of which only Excel can tell what cells they cover. */
export function unknownNames(book: Book, names: readonly string[]): string[] {
  return names.filter((name) => {
    const defined = findName(book, name, null);
    return defined !== undefined && locateReference(book, defined.formula, book.activeSheet) === undefined;
  });
}

/** Headings that only Excel can tell: without one nobody knows what its column holds. */
export function unknownHeadings(book: Book, grids: Iterable<Grid>): Finding[] {
  return Array.from(grids).flatMap(({ name, sheet, row, column, values }) =>
    (values[0] ?? []).flatMap((text, index) => {
      const ref = { name, sheet, row, column: column + index };
      if (!isUnknownValue(valueAt(book, ref))) return [];
      return [finding('error', 'cell-error', ref, { text: String(text) })];
    }),
  );
}

/** What to say of an error about a cell that only Excel can tell; undefined for any other. `isAfter`: once the results stand. */
export function unknownText(
  book: Book,
  { code, cell }: Finding,
  language: Language,
  isAfter: boolean,
): string | undefined {
  const value = cell === null ? null : valueAt(book, cell);
  if (cell === null || code !== 'cell-error' || !isUnknownValue(value)) return undefined;
  const texts = commandTexts(language);
  if (storedValue(value) === null) return texts.valueMissing(formatCell(cell));
  return isAfter ? texts.readsResults(formatCell(cell)) : texts.valueOutdated(formatCell(cell));
}

function valueAt(
  book: Book,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): BookValue {
  const found = findSheet(book, sheet);
  return found === undefined ? null : (cellInSheet(found, row, column)?.value ?? null);
}
