import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/table';
import { foldText } from '../tables/foldText';
import { readHeading } from '../tables/headings/readHeading';
import type { PartyTable } from './party';

/** What begins the heading of a column of payments. */
const PAID = /^(?:ind)?betalt|^paid(?: on account)?(?: \d|$)|^a ?conto|^indbetaling/;

/**
 * What is to be said of the recipients' payments, by column: the note `paid-without-accounts` for `Betalt <år>` of a year
 * whose accounts are not there to be settled; the warning `heading-near` for a year that is settled under a heading that
 * says more or another word and is therefore not read (`Betalt 1. halvår 2021`, `A conto 2021`); the warning
 * `paid-without-year` for `Betalt` of no year where there are accounts to settle.
 *
 * @param isUsed whether a column is used as something else, by its heading.
 * @param settled the years whose accounts are there.
 */
export function tellOfPayments(
  grid: Grid | undefined,
  { columns }: PartyTable,
  isUsed: (heading: string) => boolean,
  settled: readonly unknown[],
): Finding[] {
  if (grid === undefined) return [];
  const firstSettled = settled.find((year) => typeof year === 'number');
  return columns.flatMap(({ heading, values }): Finding[] => {
    const column = values[0]?.cell.column;
    if (column === undefined) return [];
    const cell = refAt(grid, 0, column - grid.column);
    const { role, year } = readHeading(heading);
    const isSettled = settled.includes(year);
    if (role === 'paid') {
      return year === null || isSettled
        ? []
        : [finding('note', 'paid-without-accounts', cell, { heading, year })];
    }
    if (!PAID.test(foldText(heading)) || isUsed(heading)) return [];
    if (values.every(({ number }) => number === null)) return [];
    if (year !== null) {
      const suggestion = `Betalt ${String(year)}`;
      return isSettled ? [finding('warning', 'heading-near', cell, { heading, suggestion })] : [];
    }
    if (firstSettled === undefined || /\d/.test(heading)) return [];
    return [finding('warning', 'paid-without-year', cell, { heading, year: firstSettled })];
  });
}

/**
 * The warning `number-doubtful` at each cell that shows a date in a column of `Parter` by which amounts are shared,
 * filtered or added up, or which is carried along: the cluster 1-2 that Excel has made 01-02-2026.
 * @param isUsed whether a column is used, by its heading.
 */
export function tellOfDates({ columns }: PartyTable, isUsed: (heading: string) => boolean): Finding[] {
  return columns
    .filter(({ heading, plain }) => [heading, plain ?? heading].some(isUsed))
    .flatMap(({ values }) => values)
    .flatMap(({ text, doubt, cell }) =>
      doubt === 'date' ? [finding('warning', 'number-doubtful', cell, { text, doubt })] : [],
    );
}
