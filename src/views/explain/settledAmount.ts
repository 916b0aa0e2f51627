import type { Settlement } from '../../allocation/settlement';
import type { Ore } from '../../money/ore';
import type { PaneCalculation } from '../paneCalculation';
import type { SheetFigure } from './figure';

type Settled = Extract<SheetFigure, { readonly kind: 'settled' }>;

/** What a figure of `Afregning <år>` is, in øre; NaN where there is none. */
export function settledAmount({ further }: PaneCalculation, figure: Settled): Ore {
  const settlement = further?.settlements.find(({ year }) => year === figure.year);
  return settlement === undefined ? NaN : amountOf(settlement, figure);
}

function amountOf(settlement: Settlement, figure: Settled): Ore {
  const { who, column } = figure;
  switch (who.kind) {
    case 'party': {
      const line = settlement.lines.find(({ party }) => party === who.party);
      return line === undefined ? NaN : columnOf({ ...line, due: line.accounts - line.paid }, column);
    }
    case 'row': {
      const row = settlement.rows.find((one) => one.row === who.row);
      return row === undefined ? NaN : columnOf({ ...row, paid: NaN, due: NaN }, column);
    }
    case 'total':
      return totalOf(settlement, column);
    case 'difference': {
      const { budget, accounts } = settlement.differences;
      return column === 'budget' ? budget : accounts;
    }
    case 'check':
      return 0;
  }
}

function totalOf(settlement: Settlement, column: Settled['column']): Ore {
  if (column === 'paid') return paidSum(settlement);
  return column === 'due'
    ? handedInSum(settlement, 'accounts') - paidSum(settlement)
    : handedInSum(settlement, column);
}

function columnOf(
  amounts: { readonly budget: Ore; readonly accounts: Ore; readonly paid: Ore; readonly due: Ore },
  column: Settled['column'],
): Ore {
  return column === 'deviation' ? amounts.accounts - amounts.budget : amounts[column];
}

function paidSum({ lines }: Settlement): Ore {
  return lines.reduce((sum, { paid }) => sum + paid, 0);
}

/** Over the cost rows: a total is the sum of what was handed in, never of rounded parts. */
function handedInSum({ rows }: Settlement, column: Settled['column']): Ore {
  return rows.reduce((sum, row) => sum + columnOf({ ...row, paid: 0, due: 0 }, column), 0);
}
