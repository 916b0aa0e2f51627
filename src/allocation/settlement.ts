import type { CostTable, Year } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { PartyTable } from '../parties/party';
import type { Allocation } from './allocation';
import { partySums } from './partySums';

/** One recipient's share of a year's budget and of its accounts, and what it has paid; øre. */
export interface SettlementLine {
  /** `Party.index`. */
  readonly party: number;
  readonly budget: Ore;
  readonly accounts: Ore;
  readonly paid: Ore;
}

/** The settlement of a year against its accounts. */
export interface Settlement {
  readonly year: number;
  /** Cost rows (`CostRow.index`) with a budget or accounts in the year; øre, the whole row. */
  readonly rows: readonly { readonly row: number; readonly budget: Ore; readonly accounts: Ore }[];
  /** In the order of `Parter`. */
  readonly lines: readonly SettlementLine[];
  /** Whether `Parter` says what has been paid; else each has paid its share of the budget. */
  readonly isPaidGiven: boolean;
  /** Handed in, less what the recipients got: 0 unless a step rounds each part by itself. */
  readonly differences: { readonly budget: Ore; readonly accounts: Ore };
}

/**
 * Compares a year's budget with its accounts, each allocated by the same keys: the difference itself is never allocated.
 * Of 194.120 kr. budgeted and paid Viborg's share is 32.470 kr., of 187.000 kr. spent 31.279 kr., so it gets 1.191 kr. back.
 * @param costs with what was budgeted as `amounts` and what was spent as `accounts`.
 * @param paid øre by `Party.index`; null where nobody has said.
 */
export function settle(
  year: number,
  costs: CostTable,
  budgeted: Allocation,
  spent: Allocation,
  { parties }: PartyTable,
  paid: readonly Ore[] | null,
): Settlement {
  const isOfYear = (one: Year): boolean => one === year;
  const [budgets, accounts] = [partySums(budgeted, isOfYear), partySums(spent, isOfYear)];
  const lines = parties.flatMap(({ index: party }): SettlementLine[] => {
    const paidBy = paid?.[party] ?? 0;
    if (!budgets.has(party) && !accounts.has(party) && paidBy === 0) return [];
    const budget = budgets.get(party) ?? 0;
    return [{ party, budget, accounts: accounts.get(party) ?? 0, paid: paid === null ? budget : paidBy }];
  });
  const rows = settledRows(costs, year);
  const differences = {
    budget: sumOf(rows, 'budget') - sumOf(lines, 'budget'),
    accounts: sumOf(rows, 'accounts') - sumOf(lines, 'accounts'),
  };
  return { year, rows, lines, isPaidGiven: paid !== null, differences };
}

function settledRows({ rows }: CostTable, year: number): Settlement['rows'] {
  return rows.flatMap(({ index, amounts, accounts = [] }) => {
    const budget = amounts.filter((amount) => amount.year === year);
    const spent = accounts.filter((amount) => amount.year === year);
    if (budget.length + spent.length === 0) return [];
    const added = (list: typeof budget): Ore => list.reduce((sum, { amount }) => sum + amount, 0);
    return [{ row: index, budget: added(budget), accounts: added(spent) }];
  });
}

function sumOf<Key extends string>(lines: readonly Readonly<Record<Key, Ore>>[], key: Key): Ore {
  return lines.reduce((sum, line) => sum + line[key], 0);
}
