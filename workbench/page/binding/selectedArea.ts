import type { IRange } from '@univerjs/core';
import type { Rectangle } from '../../book/book';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { fromGridRange } from './gridSheet';

/** The area of what is selected in the grid, where Univer leaves out what whole rows or columns have in common. */
export function selectedArea(range: IRange): Rectangle {
  const { row, column, rows, columns } = fromGridRange(range);
  const or = (value: number, whole: number): number => (Number.isFinite(value) ? value : whole);
  return {
    row: or(row, 0),
    column: or(column, 0),
    rows: or(rows, MAX_ROWS),
    columns: or(columns, MAX_COLUMNS),
  };
}
