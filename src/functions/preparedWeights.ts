import type { ExactNumber } from '../money/exactNumber';
import { prepareWeights, ratioAt, type Weights } from '../money/weights';
import { impossible } from './refusal';

/** Weights ready for allocating, with what has been allocated by them. */
export interface PreparedWeights {
  /** As typed, one for each cell in reading order. */
  readonly exact: readonly ExactNumber[];
  readonly weights: Weights;
  /** The parts of the last amounts, in øre, by amount and rounding; the oldest first. */
  readonly allocations: Map<string, Float64Array>;
}

/** Makes weights ready, none of them negative: 12,5 and 7. */
export function prepared(exact: readonly ExactNumber[]): PreparedWeights {
  return { exact, weights: prepareWeights(exact), allocations: new Map() };
}

/** The exact share of one weight, as the nearest number: 45.851 of 1.326.340 is 0,034569… Refused where all weights are 0. */
export function shareOf({ weights }: PreparedWeights, index: number): number {
  if (weights.sum === 0) throw impossible((texts) => texts.sharesOfNothing);
  const { numerator, denominator } = ratioAt(weights, index);
  return Number(numerator) / Number(denominator);
}
