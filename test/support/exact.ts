import type { ExactNumber } from '../../src/money/exactNumber';

/** An exact number from its digits: `exact('33.3')` is { 333n, 1 }. */
export function exact(digits: string): ExactNumber {
  const [whole = '', decimals = ''] = digits.split('.');
  return { coefficient: BigInt(whole + decimals), decimals: decimals.length };
}
