import type { Settlement } from '../allocation/settlement';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { itemAt } from './itemAt';
import type { Tables } from './planAllocationSheet';
import { planSettlementParties } from './planSettlementParties';
import type { SheetPlan, BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';
import type { CostTable } from '../costs/costRow';
import { amountFormat, figures, SENTENCES } from './columnPlans';
import { columnRange, kronerCell, sumOf } from './cells';
import { plannedRows } from './layouts/blockLayout';
import { settlementCostsLayout, SETTLEMENT_COLUMNS } from './layouts/settlementLayouts';

/**
 * `Afregning <år>`: what each recipient's share of the budget and of the accounts is, what it has paid and what is to be
 * settled, and below it the cost rows that these come from. The shares are plain values; what is to be settled is a
 * native formula, so that it follows where somebody corrects what has been paid.
 */
export function planSettlement(settlement: Settlement, tables: Tables, sheet: ChosenSheet): SheetPlan {
  const blocks = { parties: itemAt(sheet.blocks, 0), costs: itemAt(sheet.blocks, 1) };
  const { settings } = tables;
  const amounts = [...settlement.lines, ...settlement.rows].flatMap((line) => [
    line.budget,
    line.accounts,
    'paid' in line ? line.paid : 0,
  ]);
  const format = amountFormat(settings.displayUnit, amounts);
  const plans = [
    planSettlementParties(settlement, tables, blocks, format),
    planSettlementCosts(settlement, tables.costs, blocks.costs, format),
  ];
  const total = settlement.rows.reduce(
    (sum, { budget, accounts }) => sum + Math.abs(budget) + Math.abs(accounts),
    0,
  );
  return planSheet(sheet, plans, [total]);
}

/** The cost rows of the year, budget beside accounts, with native sums. */
function planSettlementCosts(
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
