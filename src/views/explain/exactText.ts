import type { Ore } from '../../money/ore';
import type { Ratio } from '../../money/ratio';
import type { Language } from '../../texts/language';
import { formatDecimal } from '../../money/formatDecimal';

/** An exact share of an amount in kr., cut after the øre with `…` where it goes on: 1.175.000.000 øre × 45851/1326340 is `406.192,41…`. */
export function exactText(amount: Ore, { numerator, denominator }: Ratio, language: Language): string {
  const product = BigInt(amount) * numerator;
  const ore = product / denominator;
  const isWhole = product % denominator === 0n;
  if (isWhole && ore % 100n === 0n) return formatDecimal({ coefficient: ore / 100n, decimals: 0 }, language);
  // A negative share above -1 øre would lose its sign.
  const sign = ore === 0n && product < 0n ? '-' : '';
  const text = sign + formatDecimal({ coefficient: ore, decimals: 2 }, language);
  return isWhole ? text : `${text}…`;
}
