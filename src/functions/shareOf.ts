import { ratioAt } from '../money/weights';
import type { PreparedWeights } from './preparedWeights';
import { impossible } from './refusal';

/** The exact share of one weight, as the nearest number: 45.851 of 1.326.340 is 0,034569… Refused where all weights are 0. */
export function shareOf({ weights }: PreparedWeights, index: number): number {
  if (weights.sum === 0) throw impossible((texts) => texts.sharesOfNothing);
  const { numerator, denominator } = ratioAt(weights, index);
  return Number(numerator) / Number(denominator);
}
