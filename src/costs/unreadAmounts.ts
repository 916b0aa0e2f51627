import { cellAt } from '../tables/cell';
import { fieldCell, type Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearAmount } from './costRow';
import { parseStartYear } from './parseStartYear';
import type { YearColumn } from './yearColumns';

/** The years of a row whose amounts could not be read, as amounts of 0: its key and drivers can be checked for them all the same. */
export function unreadAmounts(
  table: Table<CostField>,
  row: number,
  budgets: readonly YearColumn[],
  amounts: readonly YearAmount[],
): YearAmount[] {
  const read = new Set(amounts.map(({ year }) => year));
  const filled = budgets
    .map(({ year, column }) => ({ year, cell: cellAt(table.grid, row, column) }))
    .filter(({ cell }) => cell.text !== '');
  if (filled.length > 0) {
    return filled.flatMap(({ year, cell }) => (read.has(year) ? [] : [{ year, amount: 0, cell: cell.ref }]));
  }
  const cell = fieldCell(table, row, 'amount');
  if (cell === null || cell.text === '' || amounts.length > 0) return [];
  const startYear = fieldCell(table, row, 'startYear');
  const year = parseStartYear(startYear, []);
  // A year that is wrong as well has been told of, and nobody knows which drivers it would need.
  return year === null && (startYear?.text ?? '') !== '' ? [] : [{ year, amount: 0, cell: cell.ref }];
}
