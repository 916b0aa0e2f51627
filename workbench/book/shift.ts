import type { Rectangle, Sheet } from './book';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** Cells of a sheet that move along one axis because some are inserted (`count` > 0) or deleted (`count` < 0) at `at`. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** Which columns (for rows) or rows (for columns) move. */
  readonly band: { readonly first: number; readonly count: number };
}

/**
 * Where an area is after a shift; null where all of it was deleted. As in Excel an insertion in the middle of
 * an area makes it larger, one at its first row moves it, and an area that the band covers only in part stays.
 */
export function shiftArea(area: Rectangle, shift: Shift): Rectangle | null {
  if (shift.axis === 'rows') {
    if (!isInBand(area.column, area.columns, shift)) return area;
    const span = shiftSpan(area.row, area.rows, shift, MAX_ROWS);
    return span && { ...area, row: span.first, rows: span.count };
  }
  if (!isInBand(area.row, area.rows, shift)) return area;
  const span = shiftSpan(area.column, area.columns, shift, MAX_COLUMNS);
  return span && { ...area, column: span.first, columns: span.count };
}

function isInBand(first: number, count: number, { band }: Shift): boolean {
  return first >= band.first && first + count <= band.first + band.count;
}

function shiftSpan(
  first: number,
  count: number,
  { at, count: inserted }: Shift,
  max: number,
): { readonly first: number; readonly count: number } | null {
  if (first === 0 && count === max) return { first, count };
  return inserted > 0 ? grow(first, count, at, inserted, max) : shrink(first, count, at, -inserted);
}

function grow(
  first: number,
  count: number,
  at: number,
  inserted: number,
  max: number,
): { first: number; count: number } | null {
  if (at >= first + count) return { first, count };
  const start = at <= first ? first + inserted : first;
  const end = Math.min(max, first + count + inserted);
  return start < end ? { first: start, count: end - start } : null;
}

function shrink(
  first: number,
  count: number,
  at: number,
  deleted: number,
): { first: number; count: number } | null {
  const end = at + deleted;
  if (end <= first) return { first: first - deleted, count };
  if (at >= first + count) return { first, count };
  const left = count - (Math.min(end, first + count) - Math.max(at, first));
  return left > 0 ? { first: Math.min(first, at), count: left } : null;
}
