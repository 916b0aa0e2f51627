import type { Finding } from '../findings/finding';
import { amountAt } from '../tables/amountAt';
import { cellAt } from '../tables/cell';
import type { Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearAmount } from './costRow';
import { levelOf } from './levelOf';
import type { YearColumn } from './yearColumns';

/** What one row of `Omkostninger` says was spent, year by year; a blank cell is no accounts. Findings are added to `findings`. */
export function parseAccounts(
  table: Table<CostField>,
  row: number,
  columns: readonly YearColumn[],
  findings: Finding[],
): YearAmount[] {
  return columns.flatMap(({ year, column, priceLevel }) => {
    const cell = cellAt(table.grid, row, column);
    const amount = amountAt(table, row, column, findings);
    return amount === null ? [] : [{ year, amount, cell: cell.ref, ...levelOf(null, priceLevel) }];
  });
}
