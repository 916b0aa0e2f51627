import type { Grid } from '../cells/grid';
import { readTable } from './readTable';
import type { Table } from './table';
import type { TableLayout } from './tableLayout';

const NOTHING = { below: [], right: [] };

/** A range's headings as `readTable` reads them, as a table without rows; what is wrong with them is told of where its rows are read. */
export function readHeadingRow<Field extends string>(grid: Grid, layout: TableLayout<Field>): Table<Field> {
  return readTable({ ...grid, values: grid.values.slice(0, 1), beside: NOTHING }, layout).value;
}
