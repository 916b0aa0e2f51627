import type { ExactNumber } from './exactNumber';
import { withDecimals } from './withDecimals';

/** -1, 0 or 1 as the first number is less than, equal to or greater than the second, by value: 33,350 equals 33,35. */
export function compareExact(first: ExactNumber, second: ExactNumber): -1 | 0 | 1 {
  const decimals = Math.max(first.decimals, second.decimals);
  const a = withDecimals(first, decimals);
  const b = withDecimals(second, decimals);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
