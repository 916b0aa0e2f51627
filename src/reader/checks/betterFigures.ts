import type { Figure } from '../figures/figure';
import type { Settled } from '../figures/settleWriting';
import type { Sum } from './findSums';

/** The figures whose sums hold best. */
export interface BetterFigures extends Settled {
  readonly sums: readonly Sum[];
}

const MOST_TRIED = 40;
/** Each way that is tried looks at every row: of a long table fewer are. */
const MOST_ROWS = 20_000;

/** Of the two numbers that an unusual writing can mean, takes the one with which more sums hold; what was first taken, where both hold. */
export function betterFigures(
  { figures, unsettled }: Settled,
  sumsOf: (figures: readonly (readonly Figure[])[]) => readonly Sum[],
): BetterFigures {
  let best = { figures, sums: sumsOf(figures) };
  const chosen = [...unsettled];
  for (const [index, one] of unsettled
    .slice(0, Math.min(MOST_TRIED, Math.floor(MOST_ROWS / figures.length)))
    .entries()) {
    if (one.other.kind !== 'number' || best.sums.every(({ fails }) => fails.length === 0)) continue;
    const tried = best.figures.with(one.line, (best.figures[one.line] ?? []).with(one.column, one.other));
    const sums = sumsOf(tried);
    if (holding(sums) <= holding(best.sums)) continue;
    best = { figures: tried, sums };
    chosen[index] = { ...one, taken: one.other, other: one.taken, fault: null };
  }
  return { ...best, unsettled: chosen };
}

/** In how many columns sums hold, less those in which they do not. */
export function holding(sums: readonly Sum[]): number {
  return sums.reduce((count, { holds, fails }) => count + holds.length - fails.length, 0);
}
