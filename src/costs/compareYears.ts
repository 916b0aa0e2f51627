import type { Year } from './costRow';

/** The order of years: ascending, then what is undecided, and no year last. */
export function compareYears(a: Year, b: Year): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each year once, in that order. */
export function yearsInOrder(years: Iterable<Year>): Year[] {
  return [...new Set(years)].sort(compareYears);
}

/** No year a workbook can hold is as late as these. */
function placeOf(year: Year): number {
  if (year === null) return Infinity;
  return year === 'undecided' ? Number.MAX_SAFE_INTEGER : year;
}
