import type { Settlement, SettlementLine } from '../../allocation/settlement';
import type { Ore } from '../../money/ore';
import type { PaneCalculation } from '../paneCalculation';
import type { BesideRow, SheetFigure } from './figure';

type Settled = Extract<SheetFigure, { readonly kind: 'settled' }>;

/** What a figure of `Afregning <år>` is, in øre; NaN where there is none. */
export function settledAmount({ further }: PaneCalculation, figure: Settled): Ore {
  const settlement = further?.settlements.find(({ year }) => year === figure.year);
  const amounts = settlement === undefined ? undefined : amountsOf(settlement, figure.who);
  if (amounts === undefined) return NaN;
  const { budget, accounts, paid } = amounts;
  if (figure.column === 'deviation') return accounts - budget;
  return figure.column === 'due' ? accounts - paid : amounts[figure.column];
}

type Amounts = Pick<SettlementLine, 'budget' | 'accounts' | 'paid'>;

function amountsOf({ lines, rows, differences }: Settlement, who: BesideRow): Amounts | undefined {
  switch (who.kind) {
    case 'party':
      return lines.find(({ party }) => party === who.party);
    case 'row': {
      const row = rows.find((one) => one.row === who.row);
      return row === undefined ? undefined : { ...row, paid: NaN };
    }
    case 'total':
      // The sum of what was handed in, never of rounded parts.
      return { ...addedUp(rows), paid: lines.reduce((sum, { paid }) => sum + paid, 0) };
    case 'difference':
      return { ...differences, paid: 0 };
    case 'check':
      return { budget: 0, accounts: 0, paid: 0 };
  }
}

function addedUp(rows: Settlement['rows']): Omit<Amounts, 'paid'> {
  return rows.reduce(
    (sum, { budget, accounts }) => ({ budget: sum.budget + budget, accounts: sum.accounts + accounts }),
    { budget: 0, accounts: 0 },
  );
}
