import { finding, type Finding } from '../findings/finding';
import { cellAt } from '../tables/cell';
import type { Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { CostRow } from './costRow';
import type { YearColumn } from './yearColumns';

/**
 * The warning `accounts-empty` for each row that has a budget in a year but no accounts, where other rows have some: the
 * whole budget would be settled.
 * @param rows those of the table, in its order.
 */
export function emptyAccounts(
  table: Table<CostField>,
  rows: readonly CostRow[],
  spent: readonly YearColumn[],
): Finding[] {
  return spent.flatMap(({ year, column }) => {
    if (
      typeof year !== 'number' ||
      !rows.some(({ accounts = [] }) => accounts.some((one) => one.year === year))
    )
      return [];
    return rows.flatMap(({ label, amounts, rate }, index) => {
      const { text, ref } = cellAt(table.grid, table.rows[index] ?? 0, column);
      // What a rate comes to is not known yet.
      const isBudgeted = amounts.some((one) => one.year === year && (one.amount !== 0 || rate !== undefined));
      return text === '' && isBudgeted ? [finding('warning', 'accounts-empty', ref, { label, year })] : [];
    });
  });
}
