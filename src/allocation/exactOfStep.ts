import { termsOfEntry } from './termsOfEntry';
import type { AllocationStep } from './allocation';
import { rateOfStep } from './rateOfStep';
import { weightsOfFree } from '../money/weightsOfFree';
import type { Ore } from '../money/ore';
import { roundRatio } from '../money/roundRatio';
import { type Weights, ratioAt } from '../money/weights';

/** What one destination of a step gets before rounding, in øre as the nearest double: for show only. Who is bound gets the bound. */
export function exactOfStep(taken: AllocationStep, index: number): number {
  const { amount, weights, terms, exact } = taken;
  const ofRate = rateOfStep(taken, index)?.exact;
  if (exact !== null) return exact[index] ?? 0;
  if (ofRate !== undefined) return ofRate;
  const bounded = termsOfEntry(taken, index);
  if (terms === null || bounded === null) return exactPart(amount, weights, index);
  const sign = amount < 0 ? -1 : 1;
  if (bounded.boundBy !== null) return sign * (bounded[bounded.boundBy] ?? 0) + 0;
  const { free, left, base } = terms;
  const ownWeights = weightsOfFree({ weights, base }, free, left);
  return exactPart(sign * left, ownWeights, free.indexOf(index));
}

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
