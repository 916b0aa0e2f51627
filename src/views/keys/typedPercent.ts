import { formatExact } from '../../money/formatExact';
import { parsePercentages } from '../../money/parsePercentages';

/** A percentage as `Vægt` takes it: `33.3` means `33,3`, since no percentage has thousands; an empty one is 0. */
export function percentText(typed: string): string {
  const text = typed
    .replace('%', '')
    .trim()
    .replace(/^(\d+)\.(\d+)$/, '$1,$2');
  return text === '' ? '0' : text;
}

/** What a percentage leaves of 100, as `Vægt` takes it: `66,7` of `33.3 %`. Null where it is blank, no percentage, or leaves nothing for the other. */
export function percentLeft(typed: string): string | null {
  const read = typed.trim() === '' ? null : parsePercentages([percentText(typed)]);
  if (read === null || read.sum.coefficient <= 0n) return null;
  const { coefficient, decimals } = read.sum;
  const missing = 100n * 10n ** BigInt(decimals) - coefficient;
  return missing <= 0n ? null : formatExact({ coefficient: missing, decimals }, 'da');
}
