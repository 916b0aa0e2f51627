import type { Rectangle } from './book';

/** The cells two areas share; null where there are none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether every cell of `inner` is in `outer`. */
export function coversArea(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of an area when another is taken out of it: at most four areas (above, below, left, right). */
export function areaWithout(area: Rectangle, taken: Rectangle): Rectangle[] {
  const hole = intersection(area, taken);
  if (hole === null) return [area];
  const pieces: Rectangle[] = [
    { ...area, rows: hole.row - area.row },
    { ...area, row: hole.row + hole.rows, rows: area.row + area.rows - hole.row - hole.rows },
    { ...hole, column: area.column, columns: hole.column - area.column },
    {
      ...hole,
      column: hole.column + hole.columns,
      columns: area.column + area.columns - hole.column - hole.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The same area some rows further down and columns further right. */
export function moved(area: Rectangle, rows: number, columns: number): Rectangle {
  return { ...area, row: area.row + rows, column: area.column + columns };
}
