import { apportionIndependently } from './apportionIndependently';
import { apportionLargestRemainder } from './apportionLargestRemainder';
import { apportionRemainderTo } from './apportionRemainderTo';
import { apportionWithin } from './apportionWithin';
import { areWithin, type Bounds, cutToBounds } from './bounds';
import type { Ore } from './ore';
import type { RoundingMethod } from './round';
import type { Weights } from './weights';

/** How parts within bounds are rounded. */
export interface BoundedRounding {
  readonly unit: Ore;
  readonly method: RoundingMethod;
  /** The rule, or the place of the one that takes what the others leave, -1 where it is not there. */
  readonly remainder: 'largest' | 'independent' | number;
}

/** What those whom no bound stops get, in øre, and whether the remainder went to whom it was to go to. */
export interface FreeParts {
  readonly parts: Float64Array;
  readonly remainderTaken: boolean;
}

/**
 * Rounds shares that lie within their bounds, so that no part passes one: 1_000 by 1 / 1 / 1 in units of 500 with at
 * most 400 each is 400, 400 and 200 by the largest remainder. Who is to take what the others leave does not where that
 * would pass a bound; the largest remainder decides then. The amount must be from 0 up.
 */
export function apportionFree(
  amount: Ore,
  weights: Weights,
  bounds: Bounds,
  { unit, method, remainder }: BoundedRounding,
): FreeParts {
  const parts = new Float64Array(weights.values.length);
  const cut = (part: number, i: number): number => cutToBounds(part, bounds, i);
  if (parts.length === 0) return { parts, remainderTaken: typeof remainder !== 'number' };
  if (remainder === 'independent') {
    apportionIndependently(amount, weights, unit, method, parts);
    return { parts: parts.map(cut), remainderTaken: true };
  }
  if (typeof remainder === 'number' && remainder >= 0) {
    apportionRemainderTo(amount, weights, unit, method, remainder, parts);
    const taken = parts.map((part, i) => (i === remainder ? 0 : cut(part, i)));
    taken[remainder] = taken.reduce((left, part) => left - part, amount);
    if (taken[remainder] === cut(taken[remainder], remainder)) return { parts: taken, remainderTaken: true };
  }
  apportionLargestRemainder(amount, weights, unit, parts);
  if (!areWithin(parts, bounds)) apportionWithin(amount, weights, unit, bounds, parts);
  return { parts, remainderTaken: remainder === 'largest' };
}
