import type { Rectangle, Sheet } from './book';
import { coversArea, intersection } from './areas';
import { ExcelError } from './excelError';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { shiftArea, type Shift } from './shift';
import { usedRange } from './usedRange';

/** Throws `InsertDeleteConflict` where a shift would tear a table, pivot table or merged cells apart or push cells off the sheet. */
export function refuseConflict(shift: Shift): void {
  const moving = movingArea(shift);
  const { tables, pivots, merges } = shift.sheet;
  const torn = [...[...tables, ...pivots].map(({ range }) => range), ...merges].some(
    (area) => intersection(area, moving) !== null && !isInBand(area, shift),
  );
  if (torn || pushesCellsOff(shift) || deletesOnlyHeading(shift) || resizesPivot(shift))
    throw new ExcelError('InsertDeleteConflict');
}

function movingArea({ axis, at, band }: Shift): Rectangle {
  return axis === 'rows'
    ? { row: at, rows: MAX_ROWS - at, column: band.first, columns: band.count }
    : { column: at, columns: MAX_COLUMNS - at, row: band.first, rows: band.count };
}

function isInBand(area: Rectangle, { axis, band }: Shift): boolean {
  const stripe =
    axis === 'rows'
      ? { row: 0, rows: MAX_ROWS, column: band.first, columns: band.count }
      : { column: 0, columns: MAX_COLUMNS, row: band.first, rows: band.count };
  return coversArea(stripe, area);
}

function pushesCellsOff(shift: Shift): boolean {
  if (shift.count < 0) return false;
  const used = usedRange(shift.sheet, true, movingArea(shift));
  if (used === null) return false;
  return shift.axis === 'rows'
    ? used.row + used.rows + shift.count > MAX_ROWS
    : used.column + used.columns + shift.count > MAX_COLUMNS;
}

/** A pivot table is moved or deleted as a whole; nothing comes into it, and no part of it goes. */
function resizesPivot(shift: Shift): boolean {
  return shift.sheet.pivots.some(({ range }) => {
    const shifted = shiftArea(range, shift);
    return shifted !== null && (shifted.rows !== range.rows || shifted.columns !== range.columns);
  });
}

/** Guess: a table's heading row can only go with the whole table. */
function deletesOnlyHeading(shift: Shift): boolean {
  return (
    shift.count < 0 && shift.axis === 'rows' && shift.sheet.tables.some((table) => losesHeading(table, shift))
  );
}

function losesHeading(table: Sheet['tables'][number], shift: Shift): boolean {
  if (!table.showHeaders) return false;
  const heading = { ...table.range, rows: 1 };
  return shiftArea(heading, shift) === null && shiftArea(table.range, shift) !== null;
}
