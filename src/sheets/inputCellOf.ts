import type { Grid } from '../cells/grid';
import type { CellRef } from '../findings/cellRef';
import { cellAt } from '../tables/cell';

/** The input cell with the longest text that is part of a text on one of our sheets: the sector's for the heading `Kommuner 2021`; null where there is none. */
export function inputCellOf(text: string, grids: readonly Grid[]): CellRef | null {
  let longest = 0;
  let found: CellRef | null = null;
  for (const grid of grids) {
    grid.values.forEach((values, row) => {
      values.forEach((_, column) => {
        const cell = cellAt(grid, row, column);
        if (cell.text.length <= longest || !text.includes(cell.text)) return;
        longest = cell.text.length;
        found = cell.ref;
      });
    });
  }
  return found;
}
