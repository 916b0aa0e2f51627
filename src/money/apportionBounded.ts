import { apportionFree, type BoundedRounding } from './apportionFree';
import { boundRounds, type BoundRounds } from './boundRounds';
import { mirrorParts } from './mirrorParts';
import type { Ore } from './ore';
import type { Sharing } from './sharing';
import { weightsOfFree } from './weightsOfFree';

/** Weights of those whom no bound stops, until the next amount: mostly as many, and a new array takes longer than filling it. */
let own = new Float64Array(0);

/** How an amount was shared within bounds. */
export interface Bounded extends BoundRounds {
  /** Whether the one that was to take what the others leave did so; else the units left went to the largest remainders. */
  readonly remainderTaken: boolean;
}

/**
 * Shares an amount with a base to each and within bounds, by one measure for all (`boundRounds`): whoever is bound gets
 * the bound to the øre, whatever the unit, and the others' shares are rounded as the remainder rule says, never past a
 * bound. 1.000.000 kr. by 94026 / 45851 / 96921 with at least 210.000 is 389.011, 210.000 and 400.989 in whole kroner.
 *
 * Writes `parts`, in øre, one for each weight. They sum to the amount, except where each is rounded alone; where
 * somebody is to take what the others leave, and is bound or would pass a bound by it, the others go by the largest
 * remainder instead. Negative amounts mirror positive ones. `boundsMisfit` must be null.
 */
export function apportionBounded(
  amount: Ore,
  sharing: Sharing,
  rounding: BoundedRounding,
  parts: Float64Array,
): Bounded {
  const found = boundRounds(Math.abs(amount), sharing);
  const { bounds } = sharing;
  const { free, left } = found;
  if (own.length !== free.length) own = new Float64Array(free.length);
  const weights = weightsOfFree(sharing, free, left, own);
  const remainder =
    typeof rounding.remainder === 'number' ? free.indexOf(rounding.remainder) : rounding.remainder;
  const { unit, method } = rounding;
  const remainderTaken = apportionFree(left, weights, { free, bounds }, { unit, method, remainder }, parts);
  // Each goes from its place among the free to its place among all, which is never before it: the last goes first.
  if (free.length < parts.length)
    for (let k = free.length - 1; k >= 0; k -= 1) parts[free[k] ?? 0] = parts[k] ?? 0;
  for (const { least, most } of found.rounds) {
    for (const i of least) parts[i] = bounds.least[i] ?? 0;
    for (const i of most) parts[i] = bounds.most[i] ?? 0;
  }
  if (amount < 0) mirrorParts(parts, parts.length);
  return { rounds: found.rounds, free, left, remainderTaken };
}
