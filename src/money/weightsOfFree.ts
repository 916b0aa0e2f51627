import { EXACT_ONE } from './exactNumber';
import type { Ore } from './ore';
import type { Sharing } from './sharing';
import { exactWeight, prepareWeights, type Weights } from './weights';

/**
 * The weights by which those whom no bound stops share `left` øre, base amounts included: their own, or, where everyone
 * gets a base first, what makes up both: with 100 øre each of 1_000 by weights 1 and 3 they are 300 and 700 of 1_000. Where nobody weighs
 * anything, everyone gets the same.
 * @param free places, ascending.
 * @param own what the weights may be written into, as long as `free`: the caller's own, where an array for each amount would cost too much.
 */
export function weightsOfFree(
  sharing: Pick<Sharing, 'weights' | 'base'>,
  free: readonly number[],
  left: Ore,
  own?: Float64Array,
): Weights {
  const { weights, base } = sharing;
  if (base === 0 && free.length === weights.values.length && weights.sum > 0) return weights;
  if (free.every((i) => weights.values[i] === 0)) return prepareWeights(free.map(() => EXACT_ONE));
  if (base > 0) return withBase(sharing, free, left);
  return weights.big === null
    ? chosen(weights, free, own ?? new Float64Array(free.length))
    : chosenBig(weights, free);
}

function withBase(
  { weights, base }: Pick<Sharing, 'weights' | 'base'>,
  free: readonly number[],
  left: Ore,
): Weights {
  const own = free.map((i) => exactWeight(weights, i));
  const first = BigInt(base) * own.reduce((sum, weight) => sum + weight, 0n);
  const rest = BigInt(left - base * free.length);
  return prepareWeights(own.map((weight) => ({ coefficient: first + rest * weight, decimals: 0 })));
}

function chosen({ values, decimals }: Weights, free: readonly number[], own: Float64Array): Weights {
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < free.length; i += 1) {
    const weight = values[free[i] ?? 0] ?? 0;
    own[i] = weight;
    sum += weight;
    if (weight > (own[largest] ?? 0)) largest = i;
  }
  return { values: own, sum, decimals, largest, big: null };
}

function chosenBig(weights: Weights, free: readonly number[]): Weights {
  const { decimals } = weights;
  return prepareWeights(free.map((i) => ({ coefficient: exactWeight(weights, i), decimals })));
}
