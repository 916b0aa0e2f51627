import type { Settlement } from '../allocation/settlement';
import type { CostTable } from '../costs/costRow';
import { figures, SENTENCES } from './columnPlans';
import { columnRange, kronerCell, sumOf } from './cells';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { settlementCostsLayout } from './layouts/settlementCostsLayout';
import { SETTLEMENT_COLUMNS } from './layouts/settlementPartiesLayout';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

/** The cost rows of the year, budget beside accounts, with native sums. */
export function planSettlementCosts(
  settlement: Settlement,
  costs: CostTable,
  block: string,
  format: string,
): BlockPlan {
  const { rows } = settlement;
  const sum = (column: number): CellPlan => sumOf(columnRange(block, 1, column, rows.length));
  return {
    definedName: block,
    columns: [SENTENCES, ...Array<ColumnPlan>(3).fill(figures(format))],
    rows: plannedRows(settlementCostsLayout(settlement, costs), ({ label, about }, at): RowPlan => {
      if (about.kind === 'total') return { kind: 'total', cells: [label, sum(1), sum(2), sum(3)] };
      const { budget, accounts } = itemAt(rows, at - 1);
      const own = (column: number) => columnRange(block, at, column);
      const difference = {
        formula: ['ROUND(', own(SETTLEMENT_COLUMNS.accounts), '-', own(SETTLEMENT_COLUMNS.budget), ',2)'],
      };
      return { kind: 'item', cells: [label, kronerCell(budget), kronerCell(accounts), difference] };
    }),
  };
}
