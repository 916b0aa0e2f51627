import { plainText } from '../money/plainText';
import { FIRST_YEAR, LAST_YEAR } from '../tables/headings/budgetYears';

/** The year in a cell of `Fra år` or `Til år`: 2022; null for anything else. */
export function parseStepYear(text: string): number | null {
  const plain = plainText(text);
  const year = /^\d{4}$/.test(plain) ? Number(plain) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
