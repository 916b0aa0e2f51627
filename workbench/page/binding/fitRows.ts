import type { IRange } from '@univerjs/core';
import type { Cell, Sheet } from '../../book/book';
import { DEFAULT_STYLE } from '../../book/styles';
import type { GridPort } from './gridPort';

const MOST_ROWS = 2000;

/** Lets the grid find the heights of rows that hold wrapped or large text and have no height of their own, as Excel does when it opens a file. */
export function fitRows(sheet: Sheet, port: GridPort): void {
  const ranges = rowsToFit(sheet);
  if (ranges.length > 0)
    port.run('sheet.operation.mark-dirty-row-auto-height', {
      subUnitId: sheet.id,
      ranges,
      id: `fit-${sheet.id}`,
    });
}

function rowsToFit(sheet: Sheet): IRange[] {
  const ranges: IRange[] = [];
  for (const [row, line] of sheet.rows.entries()) {
    if (ranges.length === MOST_ROWS) break;
    if (sheet.rowHeights.has(row) || !line?.some(needsHeight)) continue;
    ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: line.length - 1 });
  }
  return ranges;
}

function needsHeight(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return false;
  return (cell.style.wrap && typeof cell.value === 'string') || cell.style.fontSize > DEFAULT_STYLE.fontSize;
}
