import { apportionIndependently } from './apportionIndependently';
import { apportionLargestRemainder } from './apportionLargestRemainder';
import { apportionRemainderTo } from './apportionRemainderTo';
import { apportionWithin } from './apportionWithin';
import { areWithin, type Bounds, boundsAt, cutToBounds } from './bounds';
import type { Ore } from './ore';
import type { RoundingMethod } from './roundRatio';
import type { Weights } from './weights';

/** How parts within bounds are rounded. */
export interface BoundedRounding {
  readonly unit: Ore;
  readonly method: RoundingMethod;
  /** The rule, or the place of the one that takes what the others leave, -1 where it is not there. */
  readonly remainder: 'largest' | 'independent' | number;
}

/** Those whom no bound stops, by their places among all, ascending, and the bounds of all. */
export interface Free {
  readonly free: readonly number[];
  readonly bounds: Bounds;
}

/**
 * Rounds shares that lie within their bounds, so that no part passes one: 1_000 by 1 / 1 / 1 in units of 500 with at
 * most 400 each is 400, 400 and 200 by the largest remainder. Who is to take what the others leave does not where that
 * would pass a bound; the largest remainder decides then, and the answer is false. The amount must be from 0 up.
 *
 * Writes `parts`, in øre, one for each weight: the first is that of the first who is free.
 */
export function apportionFree(
  amount: Ore,
  weights: Weights,
  { free, bounds }: Free,
  { unit, method, remainder }: BoundedRounding,
  parts: Float64Array,
): boolean {
  if (free.length === 0) return typeof remainder !== 'number';
  if (remainder === 'independent') {
    apportionIndependently(amount, weights, unit, method, parts);
    for (let k = 0; k < free.length; k += 1) parts[k] = cutToBounds(parts[k] ?? 0, bounds, free[k] ?? 0);
    return true;
  }
  if (typeof remainder === 'number' && remainder >= 0) {
    apportionRemainderTo(amount, weights, unit, method, remainder, parts);
    let left = amount;
    for (let k = 0; k < free.length; k += 1) {
      if (k === remainder) continue;
      parts[k] = cutToBounds(parts[k] ?? 0, bounds, free[k] ?? 0);
      left -= parts[k] ?? 0;
    }
    parts[remainder] = left;
    if (left === cutToBounds(left, bounds, free[remainder] ?? 0)) return true;
  }
  apportionLargestRemainder(amount, weights, unit, parts);
  if (!areWithin(parts, bounds, free)) apportionWithin(amount, weights, unit, boundsAt(bounds, free), parts);
  return remainder === 'largest';
}
