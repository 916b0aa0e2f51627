import type { Grid } from './grid';

/** Whether the number format of a grid's cell, by its place on the sheet, shows percent: 0.03 as 3,0 %. */
export function showsPercent(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return grid.formats?.[row - grid.row]?.[column - grid.column]?.includes('%') ?? false;
}
