import { SHEET_COLUMNS, SHEET_ROWS } from './excelLimits';

/** An area of a sheet; rows and columns are zero-based. `A1:C2` is row 0, column 0, 2 rows, 3 columns. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first row below an area. */
export function endRow(area: Rectangle): number {
  return area.row + area.rows;
}

/** The first column to the right of an area. */
export function endColumn(area: Rectangle): number {
  return area.column + area.columns;
}

/** Whether some sheet row goes through both areas. */
export function shareRows(one: Rectangle, other: Rectangle): boolean {
  return one.row < endRow(other) && other.row < endRow(one);
}

/** The smallest area that holds all of the given ones, of which there is at least one. */
export function boundingArea(areas: readonly Rectangle[]): Rectangle {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map(endRow)) - row,
    columns: Math.max(...areas.map(endColumn)) - column,
  };
}

/** Areas of the same columns, from above, as few as they are: those that stand right below one another are one. */
export function joinedDown<Area extends Rectangle>(areas: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const last = runs.at(-1);
    const isBelow = last !== undefined && endRow(last) === area.row;
    if (isBelow) runs[runs.length - 1] = { ...last, rows: last.rows + area.rows };
    else runs.push(area);
  }
  return runs;
}

/** Whether a cell lies in an area. */
export function contains(area: Rectangle, { row, column }: Pick<Rectangle, 'row' | 'column'>): boolean {
  return row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
}

/** Whether two areas have a cell in common. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return shareRows(one, other) && one.column < endColumn(other) && other.column < endColumn(one);
}

/** The cells of its rows left and right of an area, to the ends of the sheet; one that has none is left out. */
export function sidesOf(area: Rectangle): Rectangle[] {
  const right = endColumn(area);
  return [
    { ...area, column: 0, columns: area.column },
    { ...area, column: right, columns: SHEET_COLUMNS - right },
  ].filter(({ columns }) => columns > 0);
}

/** The cells that two areas have in common; null where there are none. `A1:C3` and `B2:D9` share `B2:C3`. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(endRow(one), endRow(other)) - row;
  const columns = Math.min(endColumn(one), endColumn(other)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether all of an area lies in another, which may be no larger. */
export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    endRow(inner) <= endRow(outer) &&
    inner.column >= outer.column &&
    endColumn(inner) <= endColumn(outer)
  );
}

/** Whether two areas are the same cells. */
export function sameArea(one: Rectangle, other: Rectangle): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

/** All cells of a sheet. */
export const ALL_CELLS: Rectangle = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** `A1`. */
export const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
