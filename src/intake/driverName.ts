import type { ReadColumn } from '../reader/reading';
import { readHeading } from '../tables/headings/readHeading';

/**
 * What a printed column of numbers is called in `Parter`: without date, footnote mark and where it is from, with its
 * year. `Indbyggertal* (1/1-2024)` is `Indbyggertal 2024`, `Ejerandel i procent` is `Ejerandel`.
 */
export function driverName({ heading, year, role }: ReadColumn): string {
  const { label } = readHeading(heading);
  const name = label
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s(?:pr\.?|i (?:procent|pct\.?)|den|ultimo|primo)(?:\s.*)?$/iu, '')
    .replace(/[*\d]+(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = name === '' ? (role === 'share' ? 'Andel' : 'Tal') : name;
  return year === null ? plain : `${plain} ${String(year)}`;
}
