import type { AllocationStep } from './allocation';
import { rateOfStep } from './rateOfStep';
import { exactPart } from './exactPart';
import { weightsOfFree } from '../money/weightsOfFree';

/** What one destination of a step gets before rounding, in øre as the nearest double: for show only. Who is bound gets the bound. */
export function exactOfStep(taken: AllocationStep, index: number): number {
  const { amount, weights, terms, exact } = taken;
  const ofRate = rateOfStep(taken, index)?.exact;
  if (exact !== null) return exact[index] ?? 0;
  if (ofRate !== undefined) return ofRate;
  if (terms === null) return exactPart(amount, weights, index);
  const sign = amount < 0 ? -1 : 1;
  for (const { least, most } of terms.rounds) {
    if (least.includes(index)) return sign * (terms.bounds?.least[index] ?? 0) + 0;
    if (most.includes(index)) return sign * (terms.bounds?.most[index] ?? 0) + 0;
  }
  const { free, left, base } = terms;
  const ownWeights = weightsOfFree({ weights, base }, free, left);
  return exactPart(sign * left, ownWeights, free.indexOf(index));
}
