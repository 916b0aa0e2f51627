import { MOST_WEIGHTS } from './canShareInDoubles';
import type { Ore } from './ore';
import type { RoundingMethod } from './roundRatio';
import type { Weights } from './weights';

/** Sizes of remainders told apart. */
const BUCKETS = 64;

/** Outweighs the five roundings of the estimate in `shareUnits`, 2^-53 each, and keeps it within a millionth. */
const HARDLY_LESS_THAN_ONE = 1 - 2 ** -50;

/** Apportions amounts from zero up, in øre, exactly and without allocating, where `canShareInDoubles` holds; the sum of weights must be above 0. */
export interface ShareInDoubles {
  /** `apportionLargestRemainder` for an amount that is not negative. */
  byLargestRemainder(amount: Ore, weights: Weights, unit: Ore, parts: Float64Array): void;
  /** `apportionIndependently` for an amount that is not negative. */
  independently(amount: Ore, weights: Weights, unit: Ore, method: RoundingMethod, parts: Float64Array): void;
}

/** The fast way of apportioning: 100 øre by weights 1 and 2 to the unit 10 is 30 and 70 by largest remainder. */
export const shareInDoubles: ShareInDoubles = makeShareInDoubles();

/**
 * Works in arrays of its own, the same for every amount. As constants of a function that is called once they cost a
 * quarter less time than as arguments or variables of the module: see bench/apportion.
 */
function makeShareInDoubles(): ShareInDoubles {
  /** What is left of each share when its whole units are taken, times the sum of weights: from 0 to below sum·unit. */
  const remainders = new Float64Array(MOST_WEIGHTS);
  /** How many remainders there are of each size. One more, for a remainder so near the end that it is rounded up. */
  const counts = new Int32Array(BUCKETS + 1);
  const candidates = new Int32Array(MOST_WEIGHTS);

  /**
   * Gives every recipient the whole units of its exact share, and counts what is left of the shares by size. Returns
   * how many whole units of the amount nobody got.
   *
   * With amount = n·unit + rest and n = Q·sum + R, a share is `Q·w·unit + (R·w·unit + rest·w) / sum` øre. Of the latter
   * `taken` units are whole, and the remainder is `(R·w - taken·sum)·unit + rest·w`, where no product can leave the safe
   * integers. `taken` is estimated by a multiplication, which is faster than a division, a little too low if anything,
   * and corrected by the exact remainder.
   */
  function shareUnits(amount: Ore, { values, sum }: Weights, unit: Ore, units: Float64Array): number {
    // The quotient of two safe integers is never rounded up to the next whole number, so its floor is exact.
    const wholeUnits = Math.floor(amount / unit);
    const rest = amount - wholeUnits * unit;
    const quotient = Math.floor(wholeUnits / sum);
    const modulus = wholeUnits - quotient * sum;
    const takenPerWeight = ((modulus + rest / unit) / sum) * HARDLY_LESS_THAN_ONE;
    const range = sum * unit;
    const bucketsPerRange = BUCKETS / range;

    counts.fill(0);
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

  /**
   * Gives one unit more to each of the `left` largest remainders, ties to the first listed, and turns units into øre.
   * Whole buckets of the largest get a unit each, and only those of the bucket where the units run out are sorted.
   */
  function giveUnitsLeft(left: number, count: number, range: number, unit: Ore, parts: Float64Array): void {
    let lastBucket = BUCKETS;
    let leftForLast = left;
    for (let here = counts[lastBucket] ?? 0; here < leftForLast; here = counts[lastBucket] ?? 0) {
      leftForLast -= here;
      lastBucket -= 1;
    }

    const bucketsPerRange = BUCKETS / range;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const bucket = ((remainders[i] ?? 0) * bucketsPerRange) | 0;
      if (bucket === lastBucket) {
        candidates[found] = i;
        found += 1;
      }
      // 1 above the last bucket, else 0: the processor would guess a branch wrong every second time.
      const oneMore = (lastBucket - bucket) >>> 31;
      parts[i] = ((parts[i] ?? 0) + oneMore) * unit;
    }

    sortCandidates(found);
    for (let i = 0; i < leftForLast; i += 1) {
      const candidate = candidates[i] ?? 0;
      parts[candidate] = (parts[candidate] ?? 0) + unit;
    }
  }

  /** Sorts by insertion, the largest remainder first: a bucket holds few, and equal ones, which may be many, are in order already. */
  function sortCandidates(found: number): void {
    for (let i = 1; i < found; i += 1) {
      const candidate = candidates[i] ?? 0;
      const remainder = remainders[candidate] ?? 0;
      let at = i;
      for (; at > 0; at -= 1) {
        const before = candidates[at - 1] ?? 0;
        if ((remainders[before] ?? 0) >= remainder) break;
        candidates[at] = before;
      }
      candidates[at] = candidate;
    }
  }

  function lowerRemainder(position: number, by: number, range: number): void {
    const before = remainders[position] ?? 0;
    // Below zero counts as zero: neither gets a unit, since more remainders than there are units left are above zero.
    const after = Math.max(0, before - by);
    remainders[position] = after;
    const bucketsPerRange = BUCKETS / range;
    const from = (before * bucketsPerRange) | 0;
    const to = (after * bucketsPerRange) | 0;
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
  }

  return {
    byLargestRemainder(amount, weights, unit, parts) {
      const range = weights.sum * unit;
      const left = shareUnits(amount, weights, unit, parts);
      const rest = amount - Math.floor(amount / unit) * unit;
      if (rest > 0) lowerRemainder(weights.largest, rest * weights.sum, range);
      giveUnitsLeft(left, weights.values.length, range, unit, parts);
      parts[weights.largest] = (parts[weights.largest] ?? 0) + rest;
    },

    independently(amount, weights, unit, method, parts) {
      shareUnits(amount, weights, unit, parts);
      const half = (weights.sum * unit) / 2;
      for (let i = 0; i < weights.values.length; i += 1) {
        const units = parts[i] ?? 0;
        const remainder = remainders[i] ?? 0;
        const roundsTieUp = method === 'half up' || units % 2 === 1;
        const up = remainder > half || (remainder === half && roundsTieUp);
        parts[i] = (up ? units + 1 : units) * unit;
      }
    },
  };
}
