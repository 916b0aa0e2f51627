import { endColumn, endRow, type Rectangle } from './rectangle';

/** Whether a cell lies in an area. */
export function contains(area: Rectangle, { row, column }: Pick<Rectangle, 'row' | 'column'>): boolean {
  return row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
}
