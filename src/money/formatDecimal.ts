import type { ExactNumber } from './exactNumber';

/** How a language separates digits: `1.234,50` or `1,234.50`. */
export type NumberLanguage = 'da' | 'en';

const SEPARATORS = { da: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** Between digits in threes, counted from the last. */
const THREES = /\B(?=(?:\d{3})+$)/g;

/** The number with all its decimals and its digits in threes: { 123450n, 2 } is '1.234,50' in Danish. */
export function formatDecimal({ coefficient, decimals }: ExactNumber, language: NumberLanguage): string {
  const { group, decimal } = SEPARATORS[language];
  const minus = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(THREES, group);
  return decimals === 0 ? minus + whole : minus + whole + decimal + digits.slice(-decimals);
}
