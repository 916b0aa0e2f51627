import type { CellValue } from '../cells/grid';
import type { Given } from './given';
import { printedCell } from './printedCell';
import { readLikeliest } from './readLikeliest';
import type { Reading } from './reading';
import { waysToTables } from './waysToTables';

/** A table that was read from cells, and where its first cell stands, counted from the first cell given. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads every table in an area of a sheet. `formats` are the number formats in en-US form, shaped as `values`;
 * `given` is what the user has said, by table.
 */
export function readCells(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[] = [],
  given: readonly Given[] = [],
): PlacedReading[] {
  const printed = values.map((row, line) =>
    row.map((value, column) => printedCell(value, formats[line]?.[column])),
  );
  return readLikeliest(waysToTables(printed), given).map(({ reading, table: { row, column } }) => ({
    reading,
    row,
    column,
  }));
}
