import type { Ratio } from '../money/ratio';
import { roundRatio } from '../money/roundRatio';

const PLACES = 18;

/** An exact share as a cell can hold it: 94026/1326340 is 0.0708913551578… */
export function shareNumber({ numerator, denominator }: Ratio): number {
  const scaled = roundRatio({ numerator: numerator * 10n ** BigInt(PLACES), denominator }, 'half up');
  return Number(scaled) / 10 ** PLACES;
}

/** A share in hundredths of a percent, as it is shown with two decimals: 94026/1326340 is 709. */
export function shownShare({ numerator, denominator }: Ratio): number {
  return Number(roundRatio({ numerator: numerator * 10_000n, denominator }, 'half up'));
}
