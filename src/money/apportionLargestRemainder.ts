import { apportionBigLargestRemainder } from './apportionBig';
import { giveUnitsLeft } from './giveUnitsLeft';
import { BUCKETS, leftoversFor } from './leftovers';
import type { Leftovers } from './leftovers';
import { mirrorParts } from './mirrorParts';
import type { Ore } from './ore';
import { canShareInDoubles, shareUnits } from './shareUnits';
import type { Weights } from './weights';

/**
 * Apportions an amount by the largest remainder (`største rest`, Hamilton's method): every recipient gets its exact
 * share rounded down to the unit, and the units left go one each to the largest remainders, ties to the first listed.
 * 10_000 øre by 50,01 / 31,99 / 18 with unit 100 gives 5_000, 3_200 and 1_800.
 *
 * Where the amount is no multiple of the unit, the odd rest goes to the recipient with the largest share (the first
 * listed of several), which then counts that much less when the units left are given. So the parts sum to the amount,
 * and each is within one unit of its exact share. Negative amounts mirror positive ones; a weight of zero gets zero.
 *
 * Writes `parts`, in øre, one for each weight. Exact for safe amounts; the sum of weights must be above 0.
 */
export function apportionLargestRemainder(
  amount: Ore,
  weights: Weights,
  unit: Ore,
  parts: Float64Array,
): void {
  const size = Math.abs(amount);
  if (canShareInDoubles(weights, unit)) shareByLargestRemainder(size, weights, unit, parts);
  else apportionBigLargestRemainder(size, weights, unit, parts);
  if (amount < 0) mirrorParts(parts, weights.values.length);
}

function shareByLargestRemainder(amount: Ore, weights: Weights, unit: Ore, parts: Float64Array): void {
  const count = weights.values.length;
  const range = weights.sum * unit;
  const leftovers = leftoversFor(count);
  const left = shareUnits(amount, weights, unit, parts, leftovers);
  const rest = amount - Math.floor(amount / unit) * unit;
  if (rest > 0) lowerRemainder(leftovers, weights.largest, rest * weights.sum, range);
  giveUnitsLeft(parts, count, leftovers, range, left, unit);
  parts[weights.largest] = (parts[weights.largest] ?? 0) + rest;
}

function lowerRemainder({ remainders, counts }: Leftovers, at: number, by: number, range: number): void {
  const before = remainders[at] ?? 0;
  // Below zero counts as zero: neither is ever among those that get a unit, since enough others are above.
  const after = Math.max(0, before - by);
  remainders[at] = after;
  const bucketsPerRange = BUCKETS / range;
  const from = (before * bucketsPerRange) | 0;
  const to = (after * bucketsPerRange) | 0;
  counts[from] = (counts[from] ?? 0) - 1;
  counts[to] = (counts[to] ?? 0) + 1;
}
