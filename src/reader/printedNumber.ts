import type { Language } from '../texts/language';

/** Of a share, an amount or a number of inhabitants: øre, and the digits that are printed. */
const MOST_DECIMALS = 6;

/** A number as the language writes it: `1.150,5` in Danish, `1,150.5` in English. */
export function printedNumber(number: number, language: Language, decimals = MOST_DECIMALS): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return number.toLocaleString(locale, { maximumFractionDigits: decimals });
}
