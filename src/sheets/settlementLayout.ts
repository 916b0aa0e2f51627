import type { Settlement } from '../allocation/settlement';
import { settlementHeadings } from '../texts/sheetHeadings';
import type { AmountPlace } from './amountPlaces';
import { columnRange } from './cells';

/** The columns of a settlement's recipients, after the name. */
export const SETTLEMENT_COLUMNS = { budget: 1, accounts: 2, paid: 3, due: 4 } as const;

/** Where the rows and amounts of `Afregning <år>` stand. */
export interface SettlementLayout {
  /** The row of the rounding difference in the recipients' block; null where there is none. */
  readonly difference: number | null;
  readonly total: number;
  /** Budget, accounts and what is to be settled: the columns that must come to what was handed in. */
  readonly places: readonly AmountPlace[];
}

/** The layout of a settlement's recipients: one row each, a rounding difference, the total, and a check. */
export function settlementLayout({ lines, differences }: Settlement, block: string): SettlementLayout {
  const below = 1 + lines.length;
  const hasDifference = differences.budget !== 0 || differences.accounts !== 0;
  const total = hasDifference ? below + 1 : below;
  const difference = hasDifference ? below : null;
  const { budget, accounts, due } = settlementHeadings;
  const columns: [string, number][] = [
    [budget, SETTLEMENT_COLUMNS.budget],
    [accounts, SETTLEMENT_COLUMNS.accounts],
    [due, SETTLEMENT_COLUMNS.due],
  ];
  const places = columns.map(([heading, column]) => ({
    heading,
    total: columnRange(block, total, column),
    parts: [columnRange(block, 1, column, lines.length)],
    difference: difference === null ? null : columnRange(block, difference, column),
  }));
  return { difference, total, places };
}
