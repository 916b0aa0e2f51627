import { endColumn, type Rectangle, shareRows } from './rectangle';

/** Whether two areas have a cell in common. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return shareRows(one, other) && one.column < endColumn(other) && other.column < endColumn(one);
}
