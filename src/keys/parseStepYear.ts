import { FIRST_YEAR, LAST_YEAR } from '../tables/headings/budgetYears';

/** The year in a cell of `Fra år` or `Til år`: 2022; null for anything else. */
export function parseStepYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
