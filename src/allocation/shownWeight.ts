import { exactAsDouble } from '../money/exactAsDouble';
import type { Weights } from '../money/weights';

/** Up to this power of ten, which a double holds exactly, to divide by it gives the nearest number. */
const EXACT_DECIMALS = 22;

/**
 * A weight as it stands in the user's cell, or their sum: 125 of one decimal is 12,5. A weight like 5e-324 makes whole
 * numbers and a power of ten that no double holds, and their quotient none.
 */
export function shownWeight({ values, sum, decimals, big }: Weights, index: number | 'sum'): number {
  const whole = index === 'sum' ? (big?.sum ?? sum) : (big?.values[index] ?? values[index] ?? 0);
  if (typeof whole === 'number' && decimals <= EXACT_DECIMALS) return whole / 10 ** decimals;
  return exactAsDouble({ coefficient: BigInt(whole), decimals });
}

/** More than the digits of a double, also of a share of a hundredth of a per cent. */
const DECIMALS = 20;

/** A weight of a mixture, or their sum, in per cent of the sum: of 3 and 1 the first is 75. The sum may be more than a double holds. */
export function shownPercentage({ values, sum, big }: Weights, index: number | 'sum'): number {
  if (big === null || Number.isFinite(sum)) {
    return (index === 'sum' ? sum : (values[index] ?? 0)) / (sum / 100);
  }
  const whole = index === 'sum' ? big.sum : (big.values[index] ?? 0n);
  return exactAsDouble({ coefficient: (whole * 10n ** BigInt(DECIMALS + 2)) / big.sum, decimals: DECIMALS });
}
