import type { Rectangle } from './book';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`, 26 for `aa`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** The area of `B2`, `$B$2:D9`, `B:D` or `2:9`; null where the text is no address within a sheet. */
export function parseAddress(address: string): Rectangle | null {
  const match = ADDRESS.exec(address.trim());
  if (match === null) return null;
  const isRange = address.includes(':');
  const [, column1, row1] = match;
  const [column2, row2] = isRange ? [match[3], match[4]] : [column1, row1];
  const rows = span(row1, row2, (text) => Number(text) - 1, MAX_ROWS);
  const columns = span(column1, column2, columnIndex, MAX_COLUMNS);
  if (rows === null || columns === null || (rows === 'all' && columns === 'all')) return null;
  if (!isRange && (rows === 'all' || columns === 'all')) return null;
  const { first: row, count: rowCount } = rows === 'all' ? { first: 0, count: MAX_ROWS } : rows;
  const { first: column, count: columnCount } =
    columns === 'all' ? { first: 0, count: MAX_COLUMNS } : columns;
  return { row, column, rows: rowCount, columns: columnCount };
}

/** The span between two ends in either order; 'all' where neither is named, null where only one is or one is off the sheet. */
function span(
  one: string | undefined,
  other: string | undefined,
  index: (text: string) => number,
  max: number,
): { readonly first: number; readonly count: number } | 'all' | null {
  if (one === undefined && other === undefined) return 'all';
  if (one === undefined || other === undefined) return null;
  const first = Math.min(index(one), index(other));
  const last = Math.max(index(one), index(other));
  return first >= 0 && last < max ? { first, count: last - first + 1 } : null;
}

/** `B2:D9` of an area, `B:D` or `2:9` where it covers whole columns or rows, with `$` signs where `absolute`. */
export function formatAddress(area: Rectangle, absolute = false): string {
  const mark = absolute ? '$' : '';
  const row = (index: number): string => `${mark}${index + 1}`;
  const column = (index: number): string => mark + columnLetters(index);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.columns === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  if (area.rows === MAX_ROWS) return `${column(area.column)}:${column(lastColumn)}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i;

/** A sheet's name as it stands in a formula, in quotes where it needs them: `'Fordeling Drift'`. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Mit ark'!A1` into the sheet's name, null where there is none, and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address);
  if (match === null) return { sheet: null, rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rest: match[3] ?? '' };
}
