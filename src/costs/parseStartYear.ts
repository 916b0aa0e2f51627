import { finding, type Finding } from '../findings/finding';
import type { Cell } from '../tables/cell';
import { FIRST_YEAR, LAST_YEAR } from '../tables/headings/budgetYears';

/** The year in a cell of `Startår`, null where it is blank or, with `start-year-invalid` added to `findings`, no year. */
export function parseStartYear(cell: Cell | null, findings: Finding[]): number | null {
  if (cell === null || cell.text === '' || cell.isError) return null;
  const year = /^\d{4}$/.test(cell.text) ? Number(cell.text) : NaN;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  findings.push(finding('error', 'start-year-invalid', cell.ref, { text: cell.text }));
  return null;
}
