import type { Ore } from './ore';
import type { Sharing } from './sharing';
import { exactWeight, type Weights } from './weights';

/**
 * The sign of what some recipients get together of what those who are not bound share, before rounding, less `limit` øre,
 * exactly: 1.000.000 kr. by 96921 of 236798 is above 400.000.
 */
export type SharedPool = (places: readonly number[], limit: Ore) => number;

/** The pool of `left` øre that the recipients at the places `free` share. Where they weigh nothing, it is what their base amounts make. */
export function sharedPool(
  left: Ore,
  { weights, base }: Pick<Sharing, 'weights' | 'base'>,
  free: readonly number[],
): SharedPool {
  const rest = BigInt(left - base * free.length);
  const sum = exactSum(free, weights);
  return (places, limit) => {
    const due = exactSum(places, weights) * rest;
    const asked = BigInt(limit - base * places.length) * (sum === 0n ? 1n : sum);
    return due > asked ? 1 : due < asked ? -1 : 0;
  };
}

function exactSum(places: readonly number[], weights: Weights): bigint {
  return places.reduce((sum, i) => sum + exactWeight(weights, i), 0n);
}
