import type { Ore } from './ore';
import { sharedPool, type SharedPool } from './sharedPool';
import type { Sharing } from './sharing';

/** Far above what rounding can do to an estimate of thousands of terms, 2^-53 each. */
const TOLERANCE = 2 ** -38;
const HARDLY_LESS_THAN_ONE = 1 - 4 * TOLERANCE;
const HARDLY_MORE_THAN_ONE = 1 + 4 * TOLERANCE;

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
  const { weights, bounds } = sharing;
  const isBound = new Uint8Array(weights.values.length);
  const rounds: BoundRound[] = [];
  let left = amount;
  for (;;) {
    const { least, most } = passing(left, sharing, isBound);
    if (least.length + most.length === 0) return { rounds, free: freeOf(isBound), left };
    rounds.push({ left, least, most });
    left -= bind(least, bounds.least, isBound) + bind(most, bounds.most, isBound);
  }
}

/** Who is to be bound of those who share what is left. Written as plain loops: this is most of the work of a bounded step. */
function passing(left: Ore, sharing: Sharing, isBound: Uint8Array): Pick<BoundRound, 'least' | 'most'> {
  const { weights, base, bounds } = sharing;
  const { values } = weights;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (isBound[i] === 1) continue;
    sum += values[i] ?? 0;
    count += 1;
  }
  const perWeight = sum === 0 ? 0 : (left - base * count) / sum;
  const below: number[] = [];
  const above: number[] = [];
  let pool: SharedPool | null = null;
  /** The sign of a share less a limit: by the estimate where it can be told, else exactly. */
  const compare = (share: number, limit: Ore, places: readonly number[]): number => {
    const difference = share - limit;
    if (Math.abs(difference) > (Math.abs(share) + base * places.length + limit) * TOLERANCE)
      return difference;
    pool ??= sharedPool(left, sharing, freeOf(isBound));
    return pool.compare(places, limit);
  };
  for (let i = 0; i < values.length; i += 1) {
    if (isBound[i] === 1) continue;
    const share = base + (values[i] ?? 0) * perWeight;
    const lowest = bounds.least[i] ?? 0;
    const highest = bounds.most[i] ?? Infinity;
    // Most are far from their bounds.
    if (share > lowest * HARDLY_MORE_THAN_ONE && share < highest * HARDLY_LESS_THAN_ONE) continue;
    if (lowest > 0 && compare(share, lowest, [i]) < 0) below.push(i);
    else if (highest !== Infinity && compare(share, highest, [i]) > 0) above.push(i);
  }
  if (below.length === 0 || above.length === 0) return { least: below, most: above };
  const places = [...below, ...above];
  const share = base * places.length + sumAt(values, places) * perWeight;
  const excess = compare(share, sumAt(bounds.least, below) + sumAt(bounds.most, above), places);
  return { least: excess <= 0 ? below : [], most: excess >= 0 ? above : [] };
}

/** Binds recipients to their bounds, and gives what these come to. */
function bind(places: readonly number[], limits: Float64Array, isBound: Uint8Array): Ore {
  for (const i of places) isBound[i] = 1;
  return sumAt(limits, places);
}

function sumAt(limits: Float64Array, places: readonly number[]): Ore {
  let sum = 0;
  for (const i of places) sum += limits[i] ?? 0;
  return sum;
}

function freeOf(isBound: Uint8Array): number[] {
  const free: number[] = [];
  for (let i = 0; i < isBound.length; i += 1) if (isBound[i] === 0) free.push(i);
  return free;
}
