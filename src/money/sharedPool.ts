import { exactWeight } from './exactWeight';
import type { Ore } from './ore';
import type { Sharing } from './sharing';
import type { Weights } from './weights';

/** Far above what rounding can do to an estimate of thousands of terms, 2^-53 each. */
const TOLERANCE = 2 ** -38;

/** What those who are not bound share, and how it compares with a limit. */
export interface SharedPool {
  /**
   * The sign of what a recipient gets of the pool before rounding, less `limit` øre: 1.000.000 kr. by 96921 of 236798
   * is above 400.000. Exact: an estimate decides where it can, fractions where it is near.
   */
  readonly compare: (index: number, limit: Ore) => number;
  /** The same of what several get together. */
  readonly compareTogether: (indexes: readonly number[], limit: Ore) => number;
}

/** The pool of `left` øre that the recipients at the places `free` share. Where they weigh nothing, it is what their base amounts make. */
export function sharedPool(left: Ore, { weights, base }: Sharing, free: readonly number[]): SharedPool {
  const { values } = weights;
  const rest = left - base * free.length;
  let sum = 0;
  for (const i of free) sum += values[i] ?? 0;
  const perWeight = sum === 0 ? 0 : rest / sum;

  const compareExactly = (indexes: readonly number[], limit: Ore): number => {
    const due = exactSum(indexes, weights) * BigInt(rest);
    const scale = sum === 0 ? 1n : exactSum(free, weights);
    const asked = BigInt(limit - base * indexes.length) * scale;
    return due > asked ? 1 : due < asked ? -1 : 0;
  };
  return {
    compare(index, limit) {
      const share = base + (values[index] ?? 0) * perWeight;
      const difference = share - limit;
      if (Math.abs(difference) > (Math.abs(share) + base + limit) * TOLERANCE) return difference;
      return compareExactly([index], limit);
    },
    compareTogether(indexes, limit) {
      let share = base * indexes.length;
      const size = Math.abs(share) + limit;
      for (const i of indexes) share += (values[i] ?? 0) * perWeight;
      const difference = share - limit;
      if (Math.abs(difference) > (Math.abs(share) + size) * TOLERANCE) return difference;
      return compareExactly(indexes, limit);
    },
  };
}

function exactSum(indexes: readonly number[], weights: Weights): bigint {
  return indexes.reduce((sum, i) => sum + exactWeight(weights, i), 0n);
}
