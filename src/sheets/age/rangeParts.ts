import type { CellValue, Grid } from '../../cells/grid';

/** A part of a range that a formula goes through at once. */
export interface RangePart {
  /** As a formula names it. */
  readonly text: string;
  /** Columns of the grid, from 0. */
  readonly columns: readonly number[];
}

/** A range without some of its columns: one part where there are none to leave out, else column by column. */
export function columnsOfRange(grid: Grid, range: string, without: readonly number[]): RangePart[] {
  const columns = (grid.values[0] ?? []).map((_, column) => column);
  if (without.length === 0) return [{ text: range, columns }];
  return columns
    .filter((column) => !without.includes(column))
    .map((column) => ({ text: `INDEX(${range},0,${column + 1})`, columns: [column] }));
}

/** The columns of a grid, from 0, that hold such a value. */
export function columnsWith({ values }: Grid, isOne: (value: CellValue) => boolean): number[] {
  const columns = (values[0] ?? []).map((_, column) => column);
  return columns.filter((column) => values.some((row) => isOne(row[column] ?? '')));
}
