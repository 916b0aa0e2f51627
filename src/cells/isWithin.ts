import { endColumn, endRow, type Rectangle } from './rectangle';

/** Whether all of an area lies in another, which may be no larger. */
export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    endRow(inner) <= endRow(outer) &&
    inner.column >= outer.column &&
    endColumn(inner) <= endColumn(outer)
  );
}
