import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import { foldText } from '../tables/foldText';
import type { PartyTable } from './party';

/** What begins the heading of a column of payments. */
export const PAID = /^(?:ind)?betalt|^paid(?: on account)?(?: \d|$)|^a ?conto|^indbetaling/;

/** The warning `paid-without-year` for a column `Betalt` of no year where there are accounts to settle, the first of them those of `year`. */
export function paidWithoutYear(
  grid: Grid | undefined,
  { columns }: PartyTable,
  used: (heading: string) => boolean,
  year: number | null,
): Finding[] {
  if (grid === undefined || year === null) return [];
  return columns.flatMap(({ heading, values }) => {
    const column = values[0]?.cell.column;
    const isPaid = PAID.test(foldText(heading)) && !/\d/.test(heading);
    if (!isPaid || column === undefined || used(heading)) return [];
    if (values.every(({ number }) => number === null)) return [];
    return [finding('warning', 'paid-without-year', refAt(grid, 0, column - grid.column), { heading, year })];
  });
}
