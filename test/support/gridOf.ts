import type { CellValue, Grid } from '../../src/cells/grid';

/** An input range on a sheet of its own name; `at` is its top left cell, zero-based. */
export function gridOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): Grid {
  return { name, sheet: name, ...at, values };
}
