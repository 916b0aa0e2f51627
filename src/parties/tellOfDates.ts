import { finding, type Finding } from '../findings/finding';
import type { PartyTable } from './party';

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
