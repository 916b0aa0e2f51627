import type { ExactNumber } from './exactNumber';
import { formatDecimal, type NumberLanguage } from './formatDecimal';

/** An exact number without superfluous decimals: { 33350n, 3 } is '33,35' in Danish and '33.35' in English, { 1326340n, 0 } is '1.326.340'. */
export function formatExact(number: ExactNumber, language: NumberLanguage): string {
  return formatDecimal(withoutTrailingZeros(number), language);
}

function withoutTrailingZeros({ coefficient, decimals }: ExactNumber): ExactNumber {
  const digits = String(coefficient).padStart(decimals, '0');
  let kept = decimals;
  while (kept > 0 && digits.at(kept - decimals - 1) === '0') kept -= 1;
  return { coefficient: coefficient / 10n ** BigInt(decimals - kept), decimals: kept };
}
