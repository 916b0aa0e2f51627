import type { Rectangle } from '../../book/book';
import { bounding, coversArea, intersection } from '../../book/areas';
import { ExcelError } from '../../book/excelError';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import type { CellRange } from '../cellRange';
import { sizeMismatch } from '../cells/matrix';
import type { Arguments } from '../wire/arguments';
import type { HostObject } from '../wire/hostObject';
import { rangeArgument } from './rangeArgument';
import { rangeAreasObject } from './rangeAreas';
import { rangeObject } from './range';
import { specialCells } from './specialCells';
import { scopedPivotsObject } from './pivotTables';
import { scopedTablesObject } from './tables';
import { usedRangeOf } from './usedRangeOf';

type Methods = Readonly<Record<string, (range: CellRange, given: Arguments) => unknown>>;

/** The methods of a Range that lead to other ranges. */
export const rangeNavigation: Methods = {
  getAbsoluteResizedRange: (range, given) => to(range, { rows: given.integer(0), columns: given.integer(1) }),
  getBoundingRect: (range, given) => to(range, bounding(range.area, other(range, given).area)),
  // A cell may lie outside the range, as long as it lies on the sheet.
  getCell: (range, given) =>
    to(range, {
      row: range.area.row + given.integer(0),
      column: range.area.column + given.integer(1),
      rows: 1,
      columns: 1,
    }),
  getColumn: (range, given) => {
    const column = within(given.integer(0), range.area.columns);
    return to(range, { column: range.area.column + column, columns: 1 });
  },
  getEntireColumn: (range) => to(range, { row: 0, rows: MAX_ROWS }),
  getEntireRow: (range) => to(range, { column: 0, columns: MAX_COLUMNS }),
  getIntersection: (range, given) => {
    const shared = intersect(range, given);
    if (shared === null) throw new ExcelError('ItemNotFound');
    return shared;
  },
  getIntersectionOrNullObject: intersect,
  getLastCell: (range) => to(range, { ...lastRow(range), ...lastColumn(range) }),
  getLastColumn: (range) => to(range, lastColumn(range)),
  getLastRow: (range) => to(range, lastRow(range)),
  getOffsetRange: (range, given) =>
    to(range, { row: range.area.row + given.integer(0), column: range.area.column + given.integer(1) }),
  getResizedRange: (range, given) =>
    to(range, { rows: range.area.rows + given.integer(0), columns: range.area.columns + given.integer(1) }),
  getRow: (range, given) =>
    to(range, { row: range.area.row + within(given.integer(0), range.area.rows), rows: 1 }),
  getSpecialCells: (range, given) => {
    const found = specialCells(range, given);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  },
  getSpecialCellsOrNullObject: specialCells,
  getMergedAreasOrNullObject: (range) => {
    // Those whose top left cell is in the range (office-js issue 3611).
    const merged = range.sheet.merges.filter((merge) =>
      coversArea(range.area, { ...merge, rows: 1, columns: 1 }),
    );
    return merged.length === 0 ? null : rangeAreasObject(merged.map((merge) => range.with(merge)));
  },
  getPivotTables: (range, given) => scopedPivotsObject({ range, isWhole: given.at(0) === true }),
  getTables: (range, given) => scopedTablesObject({ range, isWhole: given.at(0) !== false }),
  // Of an empty range it is not there; of an empty sheet it is the first cell.
  getUsedRange: (range, given) => {
    const used = usedRangeOf(range, given.flag(0));
    if (used === null) throw new ExcelError('ItemNotFound');
    return used;
  },
  getUsedRangeOrNullObject: (range, given) => usedRangeOf(range, given.flag(0)),
  /** Sent by the client before it cuts a large write into pieces. */
  _ValidateArraySize: ({ area }, given) => {
    if (given.integer(0) !== area.rows || given.integer(1) !== area.columns) throw sizeMismatch();
    return null;
  },
};

function to(range: CellRange, area: Partial<Rectangle>): HostObject {
  return rangeObject(range.with(area));
}

function other(range: CellRange, given: Arguments): CellRange {
  const named = rangeArgument(given.at(0), range);
  if (named.sheet !== range.sheet) throw new ExcelError('InvalidArgument');
  return named;
}

function intersect(range: CellRange, given: Arguments): HostObject | null {
  const shared = intersection(range.area, other(range, given).area);
  return shared && to(range, shared);
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw new ExcelError('InvalidArgument');
  return index;
}

function lastRow({ area }: CellRange): Partial<Rectangle> {
  return { row: area.row + area.rows - 1, rows: 1 };
}

function lastColumn({ area }: CellRange): Partial<Rectangle> {
  return { column: area.column + area.columns - 1, columns: 1 };
}
