import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { type RoundingMethod, roundRatio } from '../money/roundRatio';
import { checkWithinRange } from './partRounding';

/**
 * Rounds an amount in kr., with all its decimals, to a multiple of the unit, both the unit and the result in øre:
 * 124999,996 kr. to the unit 5_000_000 is 10_000_000, since it is less than half way. Refused where the result could be
 * beyond the largest amount.
 */
export function roundAmount({ coefficient, decimals }: ExactNumber, unit: Ore, method: RoundingMethod): Ore {
  const denominator = 10n ** BigInt(decimals);
  const ore = coefficient * 100n;
  checkWithinRange(Number(ore / denominator), unit);
  const units = roundRatio({ numerator: ore, denominator: denominator * BigInt(unit) }, method);
  return Number(units * BigInt(unit));
}
