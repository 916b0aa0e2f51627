import type { ExactNumber } from './exactNumber';
import { fitsCell } from './fitsCell';
import type { Ore } from './ore';
import { roundRatio } from './roundRatio';

/** Kr. per inhabitant with two decimals, from the exact quotient: 2.758.000 kr. among 45.851 is 60.15. null where there are no inhabitants to share among, or so little of one that no cell can hold it. */
export function perInhabitant(amount: Ore, inhabitants: ExactNumber | null): number | null {
  if (inhabitants === null || inhabitants.coefficient <= 0n) return null;
  const numerator = BigInt(amount) * 10n ** BigInt(inhabitants.decimals);
  const rate = Number(roundRatio({ numerator, denominator: inhabitants.coefficient }, 'half up')) / 100;
  return fitsCell(rate) ? rate : null;
}
