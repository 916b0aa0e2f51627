import type { CostRow, Year } from './costRow';

/** The order of years: ascending, then what is undecided, and no year last. */
export function compareYears(a: Year, b: Year): number {
  return ascending(placeOf(a), placeOf(b));
}

/** The order of numbers; not their difference, since infinity less infinity is no number. */
export function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each year once, in that order. */
export function yearsInOrder(years: Iterable<Year>): Year[] {
  return [...new Set(years)].sort(compareYears);
}

/** Each year that any row has an amount of, in that order. */
export function yearsOfRows(rows: readonly Pick<CostRow, 'amounts'>[]): Year[] {
  return yearsInOrder(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year)));
}

/** No year a workbook can hold is as late as these. */
function placeOf(year: Year): number {
  if (year === null) return Infinity;
  return year === 'undecided' ? Number.MAX_SAFE_INTEGER : year;
}
