import type { Settlement } from '../allocation/settlement';
import type { CostTable } from '../costs/costRow';
import { allocationHeadings, rowLabels, settlementHeadings } from '../texts/sheetHeadings';
import { columnRange, kroner, sumOf } from './cells';
import { itemAt } from './itemAt';
import { SETTLEMENT_COLUMNS } from './settlementLayout';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

/** The cost rows of the year, budget beside accounts, with native sums. */
export function planSettlementCosts(
  { rows }: Settlement,
  costs: CostTable,
  block: string,
  format: string,
): BlockPlan {
  const { budget, accounts, deviation } = settlementHeadings;
  const amount: ColumnPlan = { format, align: 'right' };
  const sum = (column: number): CellPlan => sumOf(columnRange(block, 1, column, rows.length));
  return {
    definedName: block,
    columns: [{ format: 'text', align: 'left', wrap: true }, amount, amount, amount],
    rows: [
      { kind: 'heading', cells: [allocationHeadings.cost, budget, accounts, deviation] },
      ...rows.map((row, index): RowPlan => {
        const own = (column: number) => columnRange(block, 1 + index, column);
        const { label } = itemAt(costs.rows, row.row);
        const difference = {
          formula: ['ROUND(', own(SETTLEMENT_COLUMNS.accounts), '-', own(SETTLEMENT_COLUMNS.budget), ',2)'],
        };
        return { kind: 'item', cells: [label, kroner(row.budget), kroner(row.accounts), difference] };
      }),
      { kind: 'total', cells: [rowLabels.total, sum(1), sum(2), sum(3)] },
    ],
  };
}
