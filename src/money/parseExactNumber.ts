import { exactFromNumber, exactFromWritten } from './exactFromNumber';
import type { ExactNumber } from './exactNumber';
import { readNumber } from './readNumber';

/**
 * Reads a cell as a weight or a percentage, exactly: 33.35, '33,35', '33,35 %' are { 3335n, 2 }, '5.822.679' is
 * { 5822679n, 0 }, '1,2 mio.' is { 1200000n, 0 }, '-' is zero. A number counts by the 15 digits that Excel shows. Null
 * where it is empty or anything else, also where a dash after it may be a minus; a percent sign changes nothing, so
 * '35 %' is 35. Whether `45,851` is an English 45.851 only its neighbours can tell: see `readNumbers`.
 */
export function parseExactNumber(value: string | number | boolean): ExactNumber | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? exactFromNumber(value) : null;
  const number = readNumber(value);
  if (number === null || number.doubt === 'trailing dash') return null;
  return exactFromWritten(number);
}
