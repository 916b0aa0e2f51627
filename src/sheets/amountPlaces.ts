import type { BlockRange } from './sheetPlan';

/**
 * Where the figures of one amount column stand in the planned sheets, so that totals, checks and other sheets'
 * formulas all point at the same cells.
 */
export interface AmountPlace {
  /** `Kommuner 2021`. */
  readonly heading: string;
  /** The cell with the amount that was shared. */
  readonly total: BlockRange;
  /** The recipients' cells. */
  readonly parts: BlockRange;
  /** The cell with the rounding difference, right below the recipients'; null where there is no such row. */
  readonly difference: BlockRange | null;
}

/** `ROUND(total-SUM(recipients and difference),2)`: 0 where the column adds up. Rounded, since kroner with øre are binary fractions in Excel. */
export function balanceOf({ total, parts, difference }: AmountPlace): { formula: (string | BlockRange)[] } {
  const all = { ...parts, rows: parts.rows + (difference === null ? 0 : 1) };
  if (all.rows === 0) return { formula: ['ROUND(', total, ',2)'] };
  return { formula: ['ROUND(', total, '-SUM(', all, '),2)'] };
}
