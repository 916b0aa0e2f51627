import type { Settlement } from '../allocation/settlement';
import { settlementHeadings } from '../texts/sheetHeadings';
import { type AmountPlace, placeOver } from './amountPlaces';

/** The columns of a settlement's recipients, after the name. */
export const SETTLEMENT_COLUMNS = { budget: 1, accounts: 2, paid: 3, due: 4 } as const;

/** Budget, accounts and what is to be settled in a settlement's recipients: the columns that must come to what was handed in. */
export function settlementPlaces({ lines, differences }: Settlement, block: string): AmountPlace[] {
  const hasDifference = differences.budget !== 0 || differences.accounts !== 0;
  const { budget, accounts, due } = settlementHeadings;
  const columns: [string, number][] = [
    [budget, SETTLEMENT_COLUMNS.budget],
    [accounts, SETTLEMENT_COLUMNS.accounts],
    [due, SETTLEMENT_COLUMNS.due],
  ];
  return columns.map(([heading, column]) => placeOver(block, heading, column, lines.length, hasDifference));
}
