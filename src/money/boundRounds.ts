import type { Ore } from './ore';
import { sharedPool, type SharedPool } from './sharedPool';
import type { Sharing } from './sharing';

/** One round of finding who is bound: those who shared `left` øre, and who of them would have passed a bound. */
export interface BoundRound {
  readonly left: Ore;
  /** Places of those who get what they get at least, ascending. */
  readonly least: readonly number[];
  /** Places of those who get what they get at most, ascending. */
  readonly most: readonly number[];
}

/** Who is bound, in which round, and what the others share. */
export interface BoundRounds {
  /** In order; none where no bound is reached. */
  readonly rounds: readonly BoundRound[];
  /** Places of those whom no bound stops, ascending. */
  readonly free: readonly number[];
  /** Øre that these share, their base amounts included. */
  readonly left: Ore;
}

/**
 * Finds the one measure by which everybody gets weight times measure, cut to the bounds, and all get the amount. Of
 * 1.000.000 kr. by 94026 / 45851 / 96921 with 400.000 at most, the third is bound in the first round (409.298), and in
 * the second, where the others share 600.000, the first (403.323); the last gets the 200.000 that are left.
 *
 * Each round shares what is left among those who are not bound, exactly. Where more is missing below the least than
 * stands above the most, those below are bound, else those above, so that nobody who is bound is ever freed again.
 * The amount must be from 0 up, and `boundsMisfit` null.
 */
export function boundRounds(amount: Ore, sharing: Sharing): BoundRounds {
  const { bounds } = sharing;
  const rounds: BoundRound[] = [];
  let free = Array.from(sharing.weights.values, (_, i) => i);
  let left = amount;
  for (;;) {
    const round = { left, ...passing(sharedPool(left, sharing, free), free, sharing) };
    if (round.least.length + round.most.length === 0) return { rounds, free, left };
    rounds.push(round);
    const bound = new Set([...round.least, ...round.most]);
    free = free.filter((i) => !bound.has(i));
    left -= boundTo(bounds.least, round.least) + boundTo(bounds.most, round.most);
  }
}

/** Who is to be bound of those who share a pool. */
function passing(
  pool: SharedPool,
  free: readonly number[],
  { bounds: { least, most } }: Sharing,
): Pick<BoundRound, 'least' | 'most'> {
  const below = free.filter((i) => least[i] !== 0 && pool.compare(i, least[i] ?? 0) < 0);
  const above = free.filter((i) => most[i] !== Infinity && pool.compare(i, most[i] ?? Infinity) > 0);
  if (below.length === 0 || above.length === 0) return { least: below, most: above };
  const excess = pool.compareTogether([...below, ...above], boundTo(least, below) + boundTo(most, above));
  return { least: excess <= 0 ? below : [], most: excess >= 0 ? above : [] };
}

function boundTo(limits: Float64Array, places: readonly number[]): Ore {
  return places.reduce((sum, i) => sum + (limits[i] ?? 0), 0);
}
