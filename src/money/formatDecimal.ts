import type { ExactNumber } from './exactNumber';

/** How a language separates digits: `1.234,50` or `1,234.50`. */
export type NumberLanguage = 'da' | 'en';

const SEPARATORS = { da: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** The number with all its decimals and its digits in threes: { 123450n, 2 } is '1.234,50' in Danish. */
export function formatDecimal({ coefficient, decimals }: ExactNumber, language: NumberLanguage): string {
  const { group, decimal } = SEPARATORS[language];
  const minus = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(decimals + 1, '0');
  const whole = inThrees(digits.slice(0, digits.length - decimals)).join(group);
  return decimals === 0 ? minus + whole : minus + whole + decimal + digits.slice(-decimals);
}

function inThrees(digits: string): string[] {
  const groups: string[] = [];
  const first = digits.length % 3;
  if (first > 0) groups.push(digits.slice(0, first));
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups;
}
