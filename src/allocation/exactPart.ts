import type { Ore } from '../money/ore';
import { roundRatio } from '../money/roundRatio';
import type { Weights } from '../money/weights';
import { ratioAt } from './ratioAt';

const PLACES = 6;

/** What one weight's share of an amount is before rounding, in øre as the nearest double: for show only. 100 by 1 of 3 is 33,333… */
export function exactPart(amount: Ore, weights: Weights, index: number): number {
  // A product is only safe of a weight that is, which its double is exactly.
  const product = amount * (weights.values[index] ?? 0);
  if (Number.isSafeInteger(product)) return product === 0 ? 0 : product / weights.sum;
  const { numerator, denominator } = ratioAt(weights, index);
  const scaled = BigInt(amount) * numerator * 10n ** BigInt(PLACES);
  return Number(roundRatio({ numerator: scaled, denominator }, 'half even')) / 10 ** PLACES;
}
