import type { Rounding } from '../keys/distributionKey';
import type { ResolvedStep } from '../keys/resolveWeights';
import { apportionIndependently } from '../money/apportionIndependently';
import { apportionLargestRemainder } from '../money/apportionLargestRemainder';
import { apportionRemainderTo } from '../money/apportionRemainderTo';
import type { Ore } from '../money/ore';

/** Splits an amount by a resolved step, rounded as the step says: one part in øre for each of `to`. The sum of weights must be above 0. */
export function splitAmount(
  amount: Ore,
  { weights, remainder, remainderIndex }: Pick<ResolvedStep, 'weights' | 'remainder' | 'remainderIndex'>,
  { unit, method }: Pick<Rounding, 'unit' | 'method'>,
): Float64Array {
  const parts = new Float64Array(weights.values.length);
  if (remainder.kind === 'independent') apportionIndependently(amount, weights, unit, method, parts);
  else if (remainderIndex === null) apportionLargestRemainder(amount, weights, unit, parts);
  else apportionRemainderTo(amount, weights, unit, method, remainderIndex, parts);
  return parts;
}
