import { BUCKETS } from './leftovers';
import type { Leftovers } from './leftovers';
import type { Ore } from './ore';
import type { Weights } from './weights';

/** Below this, the product of two weights' sums is a safe integer: 94,906,265; all of Denmark is 5.8 million people. */
const LARGEST_SUM = Math.floor(Math.sqrt(Number.MAX_SAFE_INTEGER));
const LARGEST_RANGE = 2 ** 52;

/** Outweighs the five roundings of the estimate in `shareUnits`, 2^-53 each, and keeps it within a millionth. */
const HARDLY_LESS_THAN_ONE = 1 - 2 ** -50;

/** Whether `shareUnits` is exact for these weights and this unit: no product in it can leave the safe integers. */
export function canShareInDoubles(weights: Weights, unit: Ore): boolean {
  return weights.big === null && weights.sum <= LARGEST_SUM && weights.sum * unit <= LARGEST_RANGE;
}

/**
 * Gives every recipient the whole units of its exact share, and counts what is left of the shares by size. Returns how
 * many whole units of the amount nobody got. 100 øre by weights 1 and 2 with unit 10 gives 3 and 6 units, remainders
 * 10 and 20 (of 3, the sum of weights: 3 1/3 and 6 2/3 øre), and 1 unit is left.
 *
 * With amount = n·unit + rest and n = Q·sum + R, a share is `Q·w·unit + (R·w·unit + rest·w) / sum` øre. Of the latter
 * `taken` units are whole, and the remainder is `(R·w - taken·sum)·unit + rest·w`: no product can leave the safe
 * integers where `canShareInDoubles` holds. `taken` is estimated by a multiplication, which is faster than a division,
 * a little too low if anything, and corrected by the exact remainder.
 *
 * The amount must not be negative, and the sum of weights must be above 0.
 */
export function shareUnits(
  amount: Ore,
  { values, sum }: Weights,
  unit: Ore,
  units: Float64Array,
  { remainders, counts }: Leftovers,
): number {
  // The quotient of two safe integers is never rounded up to the next whole number, so its floor is exact.
  const wholeUnits = Math.floor(amount / unit);
  const rest = amount - wholeUnits * unit;
  const quotient = Math.floor(wholeUnits / sum);
  const modulus = wholeUnits - quotient * sum;
  const takenPerWeight = ((modulus + rest / unit) / sum) * HARDLY_LESS_THAN_ONE;
  const range = sum * unit;
  const bucketsPerRange = BUCKETS / range;

  let left = modulus;
  for (let i = 0; i < values.length; i += 1) {
    const weight = values[i] ?? 0;
    let taken = Math.floor(weight * takenPerWeight);
    let remainder = (modulus * weight - taken * sum) * unit + rest * weight;
    if (remainder >= range) {
      taken += 1;
      remainder -= range;
    }
    units[i] = quotient * weight + taken;
    remainders[i] = remainder;
    left -= taken;
    const bucket = (remainder * bucketsPerRange) | 0;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return left;
}
