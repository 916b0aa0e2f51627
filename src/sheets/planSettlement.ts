import type { Settlement } from '../allocation/settlement';
import { amountFormat } from './amountFormat';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { itemAt } from './itemAt';
import type { Tables } from './planAllocationSheet';
import { planSettlementCosts } from './planSettlementCosts';
import { planSettlementParties } from './planSettlementParties';
import type { SheetPlan } from './sheetPlan';

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
