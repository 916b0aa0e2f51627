import { endColumn, endRow, type Rectangle } from './rectangle';

/** The cells that two areas have in common; null where there are none. `A1:C3` and `B2:D9` share `B2:C3`. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(endRow(one), endRow(other)) - row;
  const columns = Math.min(endColumn(one), endColumn(other)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
