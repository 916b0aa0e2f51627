import { type Bounds, noBounds } from './bounds';
import { MOST_WEIGHTS } from './canShareInDoubles';
import type { Ore } from './ore';
import { sharedPool, type SharedPool } from './sharedPool';
import type { Sharing } from './sharing';

/** Far above what rounding can do to an estimate of thousands of terms, 2^-53 each. */
const TOLERANCE = 2 ** -38;
/** In place of the least of somebody who is bound already. */
const BOUND = -1;
const HARDLY_LESS_THAN_ONE = 1 - 4 * TOLERANCE;
const HARDLY_MORE_THAN_ONE = 1 + 4 * TOLERANCE;

/** A piece of a list is much faster to make than the same list anew. */
const PLACES: readonly number[] = Array.from({ length: MOST_WEIGHTS }, (_, place) => place);
/** Bounds that are still to be looked at, for every amount the same arrays: new ones cost more than all else here. */
const OPEN: Bounds = noBounds(MOST_WEIGHTS);

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
  const { values } = weights;
  const rounds: BoundRound[] = [];
  let { sum } = weights;
  let left = amount;
  let count = values.length;
  let open = bounds;
  for (;;) {
    const { least, most } = passing({ left, sum, count }, sharing, open);
    if (least.length + most.length === 0) return { rounds, free: freeOf(open, values.length, count), left };
    if (rounds.length === 0) open = copyOf(bounds);
    rounds.push({ left, least, most });
    left -= bind(least, bounds.least, open) + bind(most, bounds.most, open);
    count -= least.length + most.length;
    sum = weights.big === null ? sum - sumAt(values, least) - sumAt(values, most) : sumOpen(values, open);
  }
}

/** Those who are not bound: how many they are, what they weigh together, and the øre they share. */
interface Sharers {
  readonly left: Ore;
  readonly sum: number;
  readonly count: number;
}

/** Who is to be bound of those who share what is left. Written as a plain loop: this is most of the work of a bounded step. */
function passing(
  { left, sum, count }: Sharers,
  sharing: Sharing,
  open: Bounds,
): Pick<BoundRound, 'least' | 'most'> {
  const { weights, base, bounds } = sharing;
  const { values } = weights;
  const perWeight = sum === 0 ? 0 : (left - base * count) / sum;
  const below: number[] = [];
  const above: number[] = [];
  const pool = poolWhenAsked(left, sharing, open, count);
  for (let i = 0; i < values.length; i += 1) {
    const share = base + (values[i] ?? 0) * perWeight;
    const lowest = open.least[i] ?? 0;
    const highest = open.most[i] ?? Infinity;
    // Most are far from their bounds.
    if (share > lowest * HARDLY_MORE_THAN_ONE && share < highest * HARDLY_LESS_THAN_ONE) continue;
    if (lowest > 0 && comparedAt(i, share, lowest, base, pool) < 0) below.push(i);
    else if (highest !== Infinity && comparedAt(i, share, highest, base, pool) > 0) above.push(i);
  }
  if (below.length === 0 || above.length === 0) return { least: below, most: above };
  const places = [...below, ...above];
  const due = sumAt(bounds.least, below) + sumAt(bounds.most, above);
  const bases = base * places.length;
  const share = bases + sumAt(values, places) * perWeight;
  const excess = isClear(share, due, bases) ? share - due : pool()(places, due);
  return { least: excess <= 0 ? below : [], most: excess >= 0 ? above : [] };
}

/** What those who are not bound share, made when it is first asked for. A function of its own, so that the loop's variables are its alone: with a closure over them it takes twice the time. */
function poolWhenAsked(left: Ore, sharing: Sharing, open: Bounds, count: number): () => SharedPool {
  let pool: SharedPool | null = null;
  return () => (pool ??= sharedPool(left, sharing, freeOf(open, sharing.weights.values.length, count)));
}

/** The sign of a share less a limit: by the estimate where it can be told, else exactly. */
function comparedAt(place: number, share: number, limit: Ore, base: Ore, pool: () => SharedPool): number {
  return isClear(share, limit, base) ? share - limit : pool()([place], limit);
}

/** Whether an estimated share, of which `base` øre are base amounts, is so far from a limit that it tells on which side it is. */
function isClear(share: number, limit: Ore, base: Ore): boolean {
  return Math.abs(share - limit) > (Math.abs(share) + base + limit) * TOLERANCE;
}

/** The bounds, to be changed until the next amount. */
function copyOf({ least, most }: Bounds): Bounds {
  const copy = least.length <= MOST_WEIGHTS ? OPEN : noBounds(least.length);
  copy.least.set(least);
  copy.most.set(most);
  return copy;
}

/** Binds recipients to their bounds, and gives what these come to. Nobody passes what is below nothing, or without limit. */
function bind(places: readonly number[], limits: Float64Array, open: Bounds): Ore {
  for (const i of places) {
    open.least[i] = BOUND;
    open.most[i] = Infinity;
  }
  return sumAt(limits, places);
}

function sumAt(list: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const i of places) sum += list[i] ?? 0;
  return sum;
}

/** Larger weights are added up anew: what is left of a rounded sum when others are taken off may be off by far. */
function sumOpen(values: Float64Array, { least }: Bounds): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) if (least[i] !== BOUND) sum += values[i] ?? 0;
  return sum;
}

/** The places of the `free` of `count` who are not bound. */
function freeOf({ least }: Bounds, count: number, free: number): number[] {
  const places =
    free <= PLACES.length ? PLACES.slice(0, free) : Array.from({ length: free }, (_, place) => place);
  if (free === count) return places;
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    if (least[i] === BOUND) continue;
    places[found] = i;
    found += 1;
  }
  return places;
}
