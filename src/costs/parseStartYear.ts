import { finding, type Finding } from '../findings/finding';
import { type Cell, isFilled } from '../tables/cell';
import { readHeading } from '../tables/headings/readHeading';
import { shownText } from '../tables/shownText';

/**
 * The year in a cell of `Startår`, written as a year is in a heading: 2021, a date in it, `Budget 2021`. Null where it
 * is blank or, with `start-year-invalid` added to `findings`, no year.
 */
export function parseStartYear(cell: Cell | null, findings: Finding[]): number | null {
  if (!isFilled(cell)) return null;
  const { year, label } = readHeading(cell.value, cell.format);
  if (year !== null && label === '') return year;
  findings.push(
    finding('error', 'start-year-invalid', cell.ref, { text: shownText(cell.value, cell.format) }),
  );
  return null;
}
