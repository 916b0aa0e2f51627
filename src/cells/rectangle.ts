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
