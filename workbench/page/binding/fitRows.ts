import type { IRange } from '@univerjs/core';
import type { Cell, Sheet } from '../../book/book';
import { DEFAULT_STYLE } from '../../book/styles';
import type { GridPort } from './gridPort';

const MOST_ROWS = 2000;

/** Lets the grid find the heights of rows that hold wrapped or large text and have no height of their own, as Excel does when it opens a file. */
export function fitRows(sheet: Sheet, port: GridPort): void {
  stopFittingRows(sheet.id, port);
  const ranges = rowsToFit(sheet);
  if (ranges.length > 0)
    port.run('sheet.operation.mark-dirty-row-auto-height', {
      subUnitId: sheet.id,
      ranges,
      id: taskOf(sheet.id),
    });
}

/** Lets go of a sheet that is about to be removed: the grid finds heights in idle time, and would look for them in what is no longer there. */
export function stopFittingRows(sheetId: string, port: GridPort): void {
  port.run('sheet.operation.cancel-mark-dirty-row-auto-height', { subUnitId: sheetId, id: taskOf(sheetId) });
}

function taskOf(sheetId: string): string {
  return `fit-${sheetId}`;
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
