import type { ExactNumber } from './exactNumber';
import type { Ore } from './ore';
import { roundRatio } from './roundRatio';

/** Kr. per inhabitant with two decimals, from the exact quotient: 2.758.000 kr. among 45.851 is 60.15. null where there are no inhabitants to share among. */
export function perInhabitant(amount: Ore, inhabitants: ExactNumber | null): number | null {
  if (inhabitants === null || inhabitants.coefficient <= 0n) return null;
  const numerator = BigInt(amount) * 10n ** BigInt(inhabitants.decimals);
  return Number(roundRatio({ numerator, denominator: inhabitants.coefficient }, 'half up')) / 100;
}
