import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import { foldText } from '../tables/foldText';
import { readHeading } from '../tables/headings/readHeading';
import { PAID } from './paidWithoutYear';
import type { PartyTable } from './party';

/**
 * The warning `heading-near` for a column of payments of a year that is settled, whose heading says more or another word
 * than `Betalt <år>` and is therefore not read as them: `Betalt 1. halvår 2021`, `A conto 2021`.
 */
export function paidOtherwise(
  grid: Grid | undefined,
  { columns }: PartyTable,
  isUsed: (heading: string) => boolean,
  settled: ReadonlySet<unknown>,
): Finding[] {
  if (grid === undefined) return [];
  return columns.flatMap(({ heading, values }) => {
    const { role, year } = readHeading(heading);
    const column = values[0]?.cell.column;
    if (role === 'paid' || year === null || column === undefined || !settled.has(year)) return [];
    if (!PAID.test(foldText(heading)) || isUsed(heading)) return [];
    if (values.every(({ number }) => number === null)) return [];
    const cell = refAt(grid, 0, column - grid.column);
    return [finding('warning', 'heading-near', cell, { heading, suggestion: `Betalt ${String(year)}` })];
  });
}
