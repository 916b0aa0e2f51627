import { exactAsDouble } from '../money/exactAsDouble';
import type { Weights } from '../money/weights';

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
