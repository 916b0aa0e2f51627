import { splitAmount } from '../allocation/splitAmount';
import type { Ore } from '../money/ore';
import type { Bounds } from '../money/bounds';
import { allocateWithin } from './allocateWithin';
import { checkWithinRange } from './checkWithinRange';
import type { PartRounding } from './partRounding';
import type { PreparedWeights } from './preparedWeights';
import { impossible } from './refusal';
import { remembered } from './remembered';

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
  return remembered(weights.allocations, most, asked, () =>
    bounds === null
      ? allocateAnew(amount, weights, rounding)
      : allocateWithin(amount, weights, rounding, bounds),
  );
}

function allocateAnew(amount: Ore, { weights }: PreparedWeights, rounding: PartRounding): Float64Array {
  if (amount === 0) return new Float64Array(weights.values.length);
  if (weights.sum === 0) throw impossible((texts) => texts.weightsAllZero);
  checkWithinRange(amount, rounding.unit);
  const { rule, index } = rounding.remainder;
  return splitAmount(amount, { weights, remainder: rule, remainderIndex: index }, rounding);
}
