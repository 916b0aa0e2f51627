import type { ExactNumber } from './exactNumber';

/** The number's coefficient with that many decimals, at least its own: 12,5 with 3 decimals is 12500n. */
export function withDecimals(number: ExactNumber, decimals: number): bigint {
  return number.coefficient * 10n ** BigInt(decimals - number.decimals);
}
