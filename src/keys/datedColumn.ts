import type { Year } from '../costs/costRow';
import type { DatedColumn } from './distributionKey';

/** The heading of a column for a budget year: `Folketal {år-2}` is `Folketal 2019` for 2021. Null where it needs a year and there is none. */
export function datedHeading({ heading, yearOffset }: DatedColumn, year: Year): string | null {
  if (yearOffset === null) return heading;
  return typeof year === 'number' ? `${heading} ${String(year + yearOffset)}` : null;
}

/** The column as it is typed: `Folketal {år-2}`. */
export function datedText({ heading, yearOffset }: DatedColumn): string {
  if (yearOffset === null) return heading;
  const offset = yearOffset === 0 ? '' : yearOffset > 0 ? `+${String(yearOffset)}` : String(yearOffset);
  return `${heading} {år${offset}}`;
}
