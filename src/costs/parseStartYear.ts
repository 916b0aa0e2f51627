import { finding, type Finding } from '../findings/finding';
import { type Cell, isFilled, fieldCell, type Table } from '../tables/table';
import { readHeading } from '../tables/headings/readHeading';
import { shownText } from '../tables/shownText';
import type { CostField } from './costLayout';

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

/** The note `without-effect` for a start year of a row whose years stand above its amounts. */
export function idleStartYear(table: Table<CostField>, row: number): Finding[] {
  const cell = fieldCell(table, row, 'startYear');
  if (!isFilled(cell)) return [];
  const params = { names: ['Startår'], text: cell.text, why: 'years given' } as const;
  return [finding('note', 'without-effect', cell.ref, params)];
}
