import { greatestCommonDivisor } from './greatestCommonDivisor';
import type { Ratio } from './ratio';

/** A ratio in lowest terms with its denominator above 0: 50/-100 is -1/2. The denominator must not be 0. */
export function reducedRatio({ numerator, denominator }: Ratio): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}
