import type { Year } from '../costs/costRow';
import type { StepYears } from './distributionKey';

/** Whether a step with these years holds for an amount of a year. A step without years always does, one with years never for an amount without. */
export function holdsIn(span: StepYears | null, year: Year): boolean {
  if (span === null) return true;
  return typeof year === 'number' && year >= (span.from ?? year) && year <= (span.until ?? year);
}

/** The first year that two steps both hold for; null where there is none, `'every'` where both always hold. */
export function commonYear(a: StepYears | null, b: StepYears | null): number | 'every' | null {
  if (a === null && b === null) return 'every';
  const from = Math.max(a?.from ?? -Infinity, b?.from ?? -Infinity);
  const until = Math.min(a?.until ?? Infinity, b?.until ?? Infinity);
  if (from > until) return null;
  return Number.isFinite(from) ? from : Number.isFinite(until) ? until : 'every';
}
