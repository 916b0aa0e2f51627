import { apportionBigLargestRemainder } from './apportionBig';
import { canShareInDoubles } from './canShareInDoubles';
import { mirrorParts } from './mirrorParts';
import type { Ore } from './ore';
import { shareInDoubles } from './shareInDoubles';
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
  if (canShareInDoubles(weights, unit)) shareInDoubles.byLargestRemainder(size, weights, unit, parts);
  else apportionBigLargestRemainder(size, weights, unit, parts);
  if (amount < 0) mirrorParts(parts, weights.values.length);
}
