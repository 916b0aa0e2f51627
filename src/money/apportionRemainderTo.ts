import { apportionIndependently } from './apportionIndependently';
import type { Ore } from './ore';
import type { RoundingMethod } from './roundRatio';
import type { Weights } from './weights';

/**
 * Apportions an amount with each part rounded alone, except that the recipient at position `to` takes what the others
 * leave (`rest til navn`), whatever its weight: 10_000 øre by 1 / 1 / 1 with unit 100 to the last gives 3_300, 3_300 and 3_400.
 *
 * Writes `parts`, in øre, one for each weight; they sum to the amount. Exact where `apportionIndependently` is.
 */
export function apportionRemainderTo(
  amount: Ore,
  weights: Weights,
  unit: Ore,
  method: RoundingMethod,
  to: number,
  parts: Float64Array,
): void {
  apportionIndependently(amount, weights, unit, method, parts);
  let left = amount;
  for (let i = 0; i < weights.values.length; i += 1) if (i !== to) left -= parts[i] ?? 0;
  parts[to] = left;
}
