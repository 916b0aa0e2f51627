import type { Grid } from '../cells/grid';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/table';

/**
 * The note `rows-hidden` where rows that are used are hidden, by hand or by a filter: what cannot be seen is counted too.
 * @param used a cell of each row that is used, of this range or others.
 */
export function hiddenRows(grid: Grid, used: readonly CellRef[]): Finding[] {
  const { hiddenRows: hidden = [], name, sheet } = grid;
  if (hidden.length === 0) return [];
  const usedRows = new Set(
    used.filter((cell) => cell.name === name && cell.sheet === sheet).map(({ row }) => row),
  );
  const rows = hidden.map((row) => grid.row + row).filter((row) => usedRows.has(row));
  const [first] = rows;
  if (first === undefined) return [];
  const params = { name, rows: rows.map((row) => row + 1) };
  return [finding('note', 'rows-hidden', refAt(grid, first - grid.row, 0), params)];
}
