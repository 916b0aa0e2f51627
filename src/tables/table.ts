import type { Grid } from '../cells/grid';
import { cellAt, type Cell } from './cell';
import type { Heading } from './headings/heading';

/** A column that is read though its heading is the user's own: a year, a driver, a published figure. */
export interface ExtraColumn {
  /** As typed, without outer space. */
  readonly heading: string;
  /** From the range's first column, from 0. */
  readonly column: number;
  /** What the heading says. */
  readonly read: Heading;
}

/** An input range whose heading row has been understood. */
export interface Table<Field extends string> {
  readonly grid: Grid;
  /** What each column's heading says; null where it is blank or an Excel error. */
  readonly headings: readonly (Heading | null)[];
  /** The known columns that are there, counted from the range's first column, from 0. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly extras: readonly ExtraColumn[];
  /** The rows that hold anything in a column that is read, counted from the heading row, which is 0. */
  readonly rows: readonly number[];
}

/** The cell of a known column in one of the table's rows; null where the table has no such column. */
export function fieldCell<Field extends string>(table: Table<Field>, row: number, field: Field): Cell | null {
  const column = table.columns.get(field);
  return column === undefined ? null : cellAt(table.grid, row, column);
}
