import type { Rectangle } from './rectangle';

/** Whether two areas are the same cells. */
export function sameArea(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
