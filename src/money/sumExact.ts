import type { ExactNumber } from './exactNumber';
import { withDecimals } from './withDecimals';

/** The exact sum: 33,35 and 66,65 are { 10000n, 2 }. No numbers are { 0n, 0 }. */
export function sumExact(numbers: readonly ExactNumber[]): ExactNumber {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.decimals), 0);
  const coefficient = numbers.reduce((sum, number) => sum + withDecimals(number, decimals), 0n);
  return { coefficient, decimals };
}
