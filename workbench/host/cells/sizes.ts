import { forEachCell } from '../../book/cellAt';
import type { Sheet } from '../../book/book';
import type { CellRange } from '../cellRange';
import { formatText } from './formatText';
import { readValue } from './readCells';

/** Guess: the sizes of a new workbook on the web, 64 pixels and 15 points. Widths are in characters, heights in points. */
export const DEFAULT_WIDTH = 64 / 7;
export const DEFAULT_ROW_HEIGHT = 15;

type Axis = 'rows' | 'columns';

function sizesOf(sheet: Sheet, axis: Axis): Map<number, number> {
  return axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
}

function spanOf({ area }: CellRange, axis: Axis): { readonly first: number; readonly count: number } {
  return axis === 'rows'
    ? { first: area.row, count: area.rows }
    : { first: area.column, count: area.columns };
}

/** The width or height that all columns or rows of the ranges share; null where they differ. */
export function commonSize(ranges: readonly CellRange[], axis: Axis, otherwise: number): number | null {
  const seen = new Set<number>();
  for (const range of ranges) {
    const { first, count } = spanOf(range, axis);
    const own = [...sizesOf(range.sheet, axis)].filter(([index]) => index >= first && index < first + count);
    for (const [, size] of own) seen.add(size);
    if (own.length < count) seen.add(otherwise);
  }
  const [only] = seen;
  return only !== undefined && seen.size === 1 ? only : null;
}

/** Gives all columns or rows of the ranges a size. */
export function resize(ranges: readonly CellRange[], axis: Axis, size: number): void {
  for (const range of ranges) {
    range.session.refuseIfProtected(range.sheet);
    const { first, count } = spanOf(range, axis);
    for (let index = first; index < first + count; index++) sizesOf(range.sheet, axis).set(index, size);
  }
}

/** Guess: as wide as the longest text of the range in that column, a character each, and a little air. */
export function autofitColumns(ranges: readonly CellRange[]): void {
  for (const range of ranges) {
    const { session, sheet, area } = range;
    session.refuseIfProtected(sheet);
    session.settle();
    const longest = new Map<number, number>();
    forEachCell(sheet, area, (cell, _, column) => {
      const { length } = formatText(readValue(cell), cell.style.numberFormat);
      if (length > (longest.get(column) ?? 0)) longest.set(column, length);
    });
    for (const [column, length] of longest) sheet.columnWidths.set(column, length + 1);
  }
}
