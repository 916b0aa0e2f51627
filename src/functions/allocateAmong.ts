import { splitAmount } from '../allocation/splitAmount';
import type { Ore } from '../money/ore';
import type { Bounds } from '../money/bounds';
import { checkWithinRange, type PartRounding } from './partRounding';
import type { PreparedWeights } from './preparedWeights';
import { impossible, refusedAs } from './refusal';
import type { Sharing } from '../money/sharing';
import { remembered } from '../cells/remembered';
import { apportionBounded } from '../money/apportionBounded';
import { boundsMisfit } from '../money/boundsMisfit';

/** Parts kept for one set of weights, of all amounts together: 1.6 MB. */
const MOST_PARTS = 200_000;

/**
 * Allocates an amount in øre by weights: one part in øre for each, the same parts as on an allocation sheet. 100_000
 * by 1 / 1 / 1 to the øre is 33_334, 33_333 and 33_333. The parts of the last amounts are kept with the weights, so
 * that 98 cells over one amount allocate it once. Refused where all weights are 0 and the amount is not, and where
 * bounds cannot be met.
 */
export function allocateAmong(
  amount: Ore,
  weights: PreparedWeights,
  rounding: PartRounding,
  bounds: Bounds | null = null,
): Float64Array {
  const { unit, method, remainder } = rounding;
  const within = bounds === null ? '' : ` ${bounds.least.join()} ${bounds.most.join()}`;
  const asked = `${amount} ${unit} ${method} ${remainder.rule.kind} ${remainder.index}${within}`;
  const most = Math.max(1, Math.floor(MOST_PARTS / weights.exact.length));
  const allocateAnew = (): Float64Array => {
    const { weights: own } = weights;
    if (amount === 0) return new Float64Array(own.values.length);
    if (own.sum === 0) throw impossible((texts) => texts.weightsAllZero);
    // By largest remainder parts add up to the amount, and none is larger.
    if (remainder.rule.kind !== 'largest') checkWithinRange(amount, unit);
    if (bounds !== null) return allocateWithin(amount, { weights: own, base: 0, bounds }, rounding);
    const { rule, index } = remainder;
    return splitAmount(amount, { weights: own, remainder: rule, remainderIndex: index }, rounding);
  };
  return remembered(weights.allocations, asked, allocateAnew, most);
}

/**
 * Allocates an amount in øre by weights within bounds, the same parts as a key with `Mindst` and `Højst` gives:
 * 100_000_000 by 94026 / 45851 / 96921 with 40_000_000 at most is 40_000_000, 20_000_000 and 40_000_000. Refused where the
 * bounds cannot be met, with both figures.
 */
function allocateWithin(
  amount: Ore,
  sharing: Sharing,
  { unit, method, remainder: { rule, index } }: PartRounding,
): Float64Array {
  const size = Math.abs(amount);
  const misfit = boundsMisfit(size, sharing);
  if (misfit !== null) {
    const params = { amount: size, limit: misfit.limit, label: '' };
    throw misfit.kind === 'below least'
      ? refusedAs('bounds-above-amount', params, { argument: 'least', cell: null }, impossible)
      : refusedAs('bounds-below-amount', params, { argument: 'most', cell: null }, impossible);
  }
  const parts = new Float64Array(sharing.weights.values.length);
  const to = rule.kind === 'to' ? (index ?? -1) : rule.kind;
  apportionBounded(amount, sharing, { unit, method, remainder: to }, parts);
  return parts;
}
