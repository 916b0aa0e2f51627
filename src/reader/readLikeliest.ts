import type { Given } from './given';
import type { PrintedTable } from './printedTable';
import { readGrid } from './readGrid';
import type { Reading } from './reading';

/** A table and how it was read. */
export interface TableRead<Table> {
  readonly table: Table;
  readonly reading: Reading;
}

/**
 * Reads the tables of every way to take a text or a sheet apart, and gives those of the way in which most sums hold: the
 * first, where others hold no more. `given`: what the user has said, by table.
 */
export function readLikeliest<Table extends PrintedTable>(
  ways: readonly (readonly Table[])[],
  given: readonly Given[],
): TableRead<Table>[] {
  const read = ways.map((tables) =>
    tables.map((table, index) => ({ table, reading: readGrid(table, given[index]) })),
  );
  return read.toSorted((one, other) => held(other) - held(one))[0] ?? [];
}

function held(tables: readonly TableRead<unknown>[]): number {
  return tables.reduce((count, { reading }) => count + reading.sumsHeld, 0);
}
