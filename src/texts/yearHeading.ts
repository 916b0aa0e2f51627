import { allocationHeadings } from './sheetHeadings';

/** A year as headings and the trail name it: `2021`, `Ikke afklaret` where it is undecided, and '' where there is none. */
export function yearHeading(year: number | 'undecided' | null): string {
  if (year === null) return '';
  return year === 'undecided' ? allocationHeadings.undecided : String(year);
}
