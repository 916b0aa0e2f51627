import { finding } from '../findings/finding';
import { apportionBounded } from '../money/apportionBounded';
import type { Bounds } from '../money/bounds';
import { boundsMisfit } from '../money/boundsMisfit';
import type { Ore } from '../money/ore';
import { checkWithinRange } from './checkWithinRange';
import type { PartRounding } from './partRounding';
import type { PreparedWeights } from './preparedWeights';
import { impossible } from './refusal';

/**
 * Allocates an amount in øre by weights within bounds, the same parts as a key with `Mindst` and `Højst` gives:
 * 100_000_000 by 94026 / 45851 / 96921 with 40_000_000 at most is 40_000_000, 20_000_000 and 40_000_000. Nothing to
 * share gives nobody anything. Refused where all weights are 0, and where the bounds cannot be met, with both figures.
 */
export function allocateWithin(
  amount: Ore,
  { weights }: PreparedWeights,
  { unit, method, remainder }: PartRounding,
  bounds: Bounds,
): Float64Array {
  const parts = new Float64Array(weights.values.length);
  if (amount === 0) return parts;
  if (weights.sum === 0) throw impossible((texts) => texts.weightsAllZero);
  checkWithinRange(amount, unit);
  const sharing = { weights, base: 0, bounds };
  const size = Math.abs(amount);
  const misfit = boundsMisfit(size, sharing);
  if (misfit !== null) {
    const [code, argument] =
      misfit.kind === 'below least'
        ? (['bounds-above-amount', 'least'] as const)
        : (['bounds-below-amount', 'most'] as const);
    const found = finding('error', code, null, { amount: size, limit: misfit.limit, label: '' });
    throw impossible((texts) => texts.finding(found, { argument, cell: null }));
  }
  const { rule, index } = remainder;
  const to = rule.kind === 'to' ? (index ?? -1) : rule.kind;
  apportionBounded(amount, sharing, { unit, method, remainder: to }, parts);
  return parts;
}
