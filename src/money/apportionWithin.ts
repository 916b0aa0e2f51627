import type { Bounds } from './bounds';
import type { Ore } from './ore';
import { exactWeight, type Weights } from './weights';

interface Claim {
  readonly index: number;
  /** What it gets, in øre. */
  part: bigint;
  /** The most it can get: its exact share rounded up to the unit, or its bound where that is nearer. */
  readonly most: bigint;
  /** Its exact share times the sum of weights. */
  readonly due: bigint;
}

/**
 * The largest remainder for shares that lie within their bounds where rounding would pass one: everybody gets the
 * exact share rounded down to the unit, or its bound where that is nearer, and what is left goes to the largest
 * remainders, each up to the unit above or its bound. What is no whole unit goes to the largest share with room for it.
 * 1_000 by 1 / 1 in units of 500, the first with at most 700 and the second with at least 300, is 500 and 500; with at
 * most 400 for each of three of 1_000 it is 400, 400 and 200.
 *
 * Writes `parts`, in øre; they sum to the amount, each within one unit of its exact share. The amount must be from 0 up.
 */
export function apportionWithin(
  amount: Ore,
  weights: Weights,
  unit: Ore,
  bounds: Bounds,
  parts: Float64Array,
): void {
  const sum = weights.big?.sum ?? BigInt(weights.sum);
  const range = sum * BigInt(unit);
  const claims = Array.from(weights.values, (_, index): Claim => {
    const due = BigInt(amount) * exactWeight(weights, index);
    const below = (due / range) * BigInt(unit);
    const above = due % range === 0n ? below : below + BigInt(unit);
    const limit = bounds.most[index] ?? Infinity;
    const lowest = BigInt(bounds.least[index] ?? 0);
    const part = lowest > below ? lowest : below;
    return { index, due, part, most: limit < Number(above) ? BigInt(limit) : above };
  });
  const remainder = ({ due, part }: Claim): bigint => due - part * sum;
  const byRemainder = [...claims].sort((a, b) => descending(remainder(a), remainder(b)));
  let left = claims.reduce((rest, { part }) => rest - part, BigInt(amount));
  for (const claim of byRemainder) {
    const room = claim.most - claim.part;
    if (room > left) break;
    claim.part += room;
    left -= room;
  }
  if (left > 0n) giveOddRest(left, claims, sum, unit, bounds);
  for (const { index, part } of claims) parts[index] = Number(part);
}

function giveOddRest(left: bigint, claims: readonly Claim[], sum: bigint, unit: Ore, { most }: Bounds): void {
  const hasRoom = ({ index, part, due }: Claim): boolean =>
    Number(part + left) <= (most[index] ?? Infinity) && (part + left - BigInt(unit)) * sum < due;
  const [taker] = [...claims].sort((a, b) => descending(a.due, b.due)).filter(hasRoom);
  if (taker === undefined) throw new RangeError('The bounds leave no room for the amount');
  taker.part += left;
}

/** For sorting from the largest; equal ones stay as listed. */
function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
