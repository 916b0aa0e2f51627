import { apportionBigIndependently } from './apportionBig';
import { canShareInDoubles } from './canShareInDoubles';
import { mirrorParts } from './mirrorParts';
import type { Ore } from './ore';
import type { RoundingMethod } from './roundRatio';
import { shareInDoubles } from './shareInDoubles';
import type { Weights } from './weights';

/**
 * Apportions an amount with each part rounded alone to the unit (`hver for sig`), so that the parts may sum to
 * something else: 10_000 øre by 1 / 1 / 1 with unit 100 gives 3_300 three times. Negative amounts mirror positive ones.
 *
 * Writes `parts`, in øre, one for each weight. Exact as long as the amount and one unit are safe integers together;
 * the sum of weights must be above 0.
 */
export function apportionIndependently(
  amount: Ore,
  weights: Weights,
  unit: Ore,
  method: RoundingMethod,
  parts: Float64Array,
): void {
  const size = Math.abs(amount);
  if (canShareInDoubles(weights, unit)) shareInDoubles.independently(size, weights, unit, method, parts);
  else apportionBigIndependently(size, weights, unit, method, parts);
  if (amount < 0) mirrorParts(parts, weights.values.length);
}
