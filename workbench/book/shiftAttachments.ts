import type { Rectangle, Sheet } from './book';
import { formatAddress, parseAddress } from './addresses';
import { forEachCell } from './cellAt';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { shiftArea, type Shift } from './shift';
import { WHOLE_SHEET } from './wholeSheet';

/** Moves what a sheet holds beside its cells: tables, conditional formats, comments, merges, arrays, print rows, heights and widths. */
export function shiftAttachments(shift: Shift): void {
  const { sheet } = shift;
  sheet.tables = keepShifted(sheet.tables, shift);
  sheet.pivots = keepShifted(sheet.pivots, shift);
  if (sheet.autoFilter !== null) [sheet.autoFilter = null] = keepShifted([sheet.autoFilter], shift);
  sheet.conditionalFormats = keepShifted(sheet.conditionalFormats, shift);
  sheet.comments = keepShifted(sheet.comments, shift);
  sheet.merges = sheet.merges.flatMap((merge) => shiftArea(merge, shift) ?? []);
  shiftArrays(sheet, shift);
  if (shift.axis === 'rows' && shift.band.count === MAX_COLUMNS) {
    sheet.rowHeights = shiftSizes(sheet.rowHeights, shift);
    const hidden = [...sheet.hiddenRows].map((row): [number, number] => [row, 0]);
    sheet.hiddenRows = new Set(shiftSizes(new Map(hidden), shift).keys());
    shiftOutlines(sheet, shift);
    shiftPrintRows(sheet, shift);
  }
  if (shift.axis === 'columns' && shift.band.count === MAX_ROWS) {
    sheet.columnWidths = shiftSizes(sheet.columnWidths, shift);
  }
}

function keepShifted<T extends { range: Rectangle }>(items: readonly T[], shift: Shift): T[] {
  return items.filter((item) => {
    const range = shiftArea(item.range, shift);
    if (range !== null) item.range = range;
    return range !== null;
  });
}

/** The cells have moved already; only the written address of an array must follow. */
function shiftArrays(sheet: Sheet, shift: Shift): void {
  forEachCell(sheet, WHOLE_SHEET, (cell) => {
    const area = cell.arrayRange === undefined ? null : parseAddress(cell.arrayRange);
    const shifted = area && shiftArea(area, shift);
    if (shifted) cell.arrayRange = formatAddress(shifted);
  });
}

/** Rows that come into a group belong to it. */
function shiftOutlines(sheet: Sheet, shift: Shift): void {
  const { at, count } = shift;
  const [above = 0, below = 0] = [at - 1, at].map((row) => sheet.rowOutlines.get(row)?.level);
  sheet.rowOutlines = shiftSizes(sheet.rowOutlines, shift);
  const level = Math.min(above, below);
  for (let row = at; level > 0 && row < at + count; row++) {
    sheet.rowOutlines.set(row, { level, isCollapsed: false });
  }
}

function shiftSizes<T>(sizes: ReadonlyMap<number, T>, { at, count }: Shift): Map<number, T> {
  const kept = [...sizes].filter(([index]) => index < at || index >= at - Math.min(count, 0));
  return new Map(kept.map(([index, size]) => [index < at ? index : index + count, size]));
}

function shiftPrintRows(sheet: Sheet, shift: Shift): void {
  const { titleRows } = sheet.print;
  if (titleRows === null) return;
  const area = {
    row: titleRows.first,
    rows: titleRows.last - titleRows.first + 1,
    column: 0,
    columns: MAX_COLUMNS,
  };
  const shifted = shiftArea(area, shift);
  sheet.print.titleRows = shifted && { first: shifted.row, last: shifted.row + shifted.rows - 1 };
}
