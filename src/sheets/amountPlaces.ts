import { columnRange } from './cells';
import type { BlockRange, CellPlan } from './sheetPlan';

/**
 * Where the figures of one amount column stand in the planned sheets, so that totals, checks and other sheets'
 * formulas all point at the same cells.
 */
export interface AmountPlace {
  /** `Kommuner 2021`. */
  readonly heading: string;
  /** The cell with the amount that was shared. */
  readonly total: BlockRange;
  /** The recipients' cells: one range, or one for each group where subtotals stand between them. */
  readonly parts: readonly BlockRange[];
  /** The cell with the rounding difference, right below the recipients'; null where there is no such row. */
  readonly difference: BlockRange | null;
}

/** `ROUND(total-SUM(recipients and difference),2)`: 0 where the column adds up. Rounded, since kroner with øre are binary fractions in Excel. */
export function balanceOf({ total, parts, difference }: AmountPlace): { formula: (string | BlockRange)[] } {
  const all = [...parts, ...(difference === null ? [] : [difference])].filter(({ rows }) => rows > 0);
  if (all.length === 0) return { formula: ['ROUND(', total, ',2)'] };
  return { formula: ['ROUND(', total, '-SUM(', ...listed(joined(all)), '),2)'] };
}

/** `SUM(recipients)`, the subtotals between them left out; 0 where there are none. */
export function sumOfParts({ parts }: Pick<AmountPlace, 'parts'>): CellPlan {
  const filled = parts.filter(({ rows }) => rows > 0);
  return filled.length === 0 ? 0 : { formula: ['SUM(', ...listed(filled), ')'] };
}

/** Ranges that stand right below one another as one. */
function joined(ranges: readonly BlockRange[]): BlockRange[] {
  const runs: BlockRange[] = [];
  for (const range of ranges) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === range.row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + range.rows };
    } else runs.push(range);
  }
  return runs;
}

/** `B2:B4,B6:B9`. */
function listed(ranges: readonly BlockRange[]): (string | BlockRange)[] {
  return ranges.flatMap((range, index) => (index === 0 ? [range] : [',', range]));
}

/** A column of `parties` recipients from the block's second row on, with the rounding difference, where there is one, and the total below them. */
export function placeOver(
  block: string,
  heading: string,
  column: number,
  parties: number,
  hasDifference: boolean,
): AmountPlace {
  const below = 1 + parties;
  return {
    heading,
    total: columnRange(block, hasDifference ? below + 1 : below, column),
    parts: [columnRange(block, 1, column, parties)],
    difference: hasDifference ? columnRange(block, below, column) : null,
  };
}
