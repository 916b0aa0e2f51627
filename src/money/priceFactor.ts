import type { ExactNumber } from './exactNumber';
import type { Ratio } from './ratio';

/** What prices have been multiplied by over years that each raised them by some percent, exactly: 2,0 and 3,0 are 1,02 × 1,03 = 10506000/10000000. No years are 1. */
export function priceFactor(percents: readonly ExactNumber[]): Ratio {
  let [numerator, denominator] = [1n, 1n];
  for (const { coefficient, decimals } of percents) {
    const hundred = 100n * 10n ** BigInt(decimals);
    numerator *= hundred + coefficient;
    denominator *= hundred;
  }
  return { numerator, denominator };
}
