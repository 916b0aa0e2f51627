import { finding, type Finding } from '../findings/finding';
import { refAt, type Table } from '../tables/table';
import type { Year } from './costRow';

/** A column of amounts: a year's, those of an undecided year, or a year's accounts. */
export interface YearColumn {
  readonly year: Exclude<Year, null>;
  readonly isAccounts: boolean;
  /** The year whose prices the heading says the amounts are in; null where it says nothing. */
  readonly priceLevel: number | null;
  /** From the range's first column, from 0. */
  readonly column: number;
}

/** The columns whose headings hold a year, or leave it undecided. A second column of the same is left out, and `year-twice` or `heading-twice` added to `findings`. */
export function yearColumns(table: Table<string>, findings: Finding[]): YearColumn[] {
  const columns = new Map<string, YearColumn>();
  for (const { read, heading, column } of table.extras) {
    const { role, priceLevel } = read;
    const year = role === 'undecided' ? role : read.year;
    if (year === null) continue;
    const isAccounts = role === 'accounts';
    const identity = `${isAccounts} ${year}`;
    const ref = refAt(table.grid, 0, column);
    if (!columns.has(identity)) columns.set(identity, { year, isAccounts, priceLevel, column });
    else if (year === 'undecided') findings.push(finding('error', 'heading-twice', ref, { heading }));
    else findings.push(finding('error', 'year-twice', ref, { year }));
  }
  return [...columns.values()];
}
