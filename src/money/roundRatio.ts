import type { ExactNumber } from './exactNumber';
import type { Ratio } from './ratio';

/** How an amount is rounded alone: `halv op` (away from zero, so that negative amounts mirror positive ones) or `halv lige` (to the even multiple, banker's rounding). */
export type RoundingMethod = 'half up' | 'half even';

/**
 * Rounds an exact ratio to a whole number: 5/2 is 3n by `half up` and 2n by `half even`, and -5/2 mirrors it.
 * The denominator must be above 0.
 */
export function roundRatio({ numerator, denominator }: Ratio, method: RoundingMethod): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  const twiceTheRest = (size - whole * denominator) * 2n;
  const isTie = twiceTheRest === denominator;
  const roundsTieUp = method === 'half up' || whole % 2n === 1n;
  const up = twiceTheRest > denominator || (isTie && roundsTieUp);
  const rounded = up ? whole + 1n : whole;
  return numerator < 0n ? -rounded : rounded;
}

/** A ratio with so many decimals, the last one rounded half up: 2/3 with 2 is { 67n, 2 }. */
export function decimalOf({ numerator, denominator }: Ratio, decimals: number): ExactNumber {
  const scaled = { numerator: numerator * 10n ** BigInt(decimals), denominator };
  return { coefficient: roundRatio(scaled, 'half up'), decimals };
}
