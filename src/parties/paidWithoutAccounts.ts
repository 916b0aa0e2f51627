import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import { readHeading } from '../tables/headings/readHeading';
import type { PartyTable } from './party';

/** The note `paid-without-accounts` for each column `Betalt <år>` of a year whose accounts are not there to be settled. */
export function paidWithoutAccounts(
  grid: Grid | undefined,
  { columns }: PartyTable,
  settled: ReadonlySet<unknown>,
): Finding[] {
  if (grid === undefined) return [];
  return columns.flatMap(({ heading, values }) => {
    const { role, year } = readHeading(heading);
    const column = values[0]?.cell.column;
    if (role !== 'paid' || year === null || column === undefined || settled.has(year)) return [];
    const cell = refAt(grid, 0, column - grid.column);
    return [finding('note', 'paid-without-accounts', cell, { heading, year })];
  });
}
