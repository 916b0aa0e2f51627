import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import type { Table } from '../tables/table';

/** A column with a year in its heading. */
export interface YearColumn {
  readonly year: number;
  /** From the range's first column, from 0. */
  readonly column: number;
}

/** The columns whose headings hold a year. A year's second column is left out, and `year-twice` added to `findings`. */
export function yearColumns(table: Table<string>, findings: Finding[]): YearColumn[] {
  const columns = new Map<number, YearColumn>();
  for (const { read, column } of table.extras) {
    const { role, year } = read;
    if (role !== 'amount' || year === null) continue;
    if (columns.has(year))
      findings.push(finding('error', 'year-twice', refAt(table.grid, 0, column), { year }));
    else columns.set(year, { year, column });
  }
  return [...columns.values()];
}
