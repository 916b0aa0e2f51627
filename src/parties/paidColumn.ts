import type { Heading } from '../tables/headings/heading';
import { readHeading } from '../tables/headings/readHeading';
import type { PartyColumn, PartyTable } from './party';

/** The column `Betalt <år>` of a year, and its heading as it is read; null where there is none. */
export function paidColumn(
  { columns }: PartyTable,
  year: number,
): { readonly column: PartyColumn; readonly heading: Heading } | null {
  for (const column of columns) {
    const heading = readHeading(column.heading);
    if (heading.role === 'paid' && heading.year === year) return { column, heading };
  }
  return null;
}
