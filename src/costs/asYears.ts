import { finding, type Finding } from '../findings/finding';
import { cellAt, refAt } from '../tables/cell';
import { yearDoubt } from '../tables/headings/yearDoubt';
import { holdsFigures } from '../tables/holdsFigures';
import type { Table } from '../tables/table';
import type { YearColumn } from './yearColumns';

/**
 * The warning `heading-as-year` for each column that is read as a year's amounts or accounts though its heading says
 * something else too: `1. halvår 2022`, `Antal 2022`, `Forbrug 2022` beside budgets. Where two headings say the same year, an error says so already.
 */
export function asYears(table: Table<string>, columns: readonly YearColumn[]): Finding[] {
  const doubts = columns.map(({ column }) => {
    const { value, format } = cellAt(table.grid, 0, column);
    return yearDoubt(value, format);
  });
  // Where all of it was spent, it is what there is to allocate.
  const isMixed = columns.some(({ isAccounts }, index) => !isAccounts && doubts[index] !== 'spent');
  return columns.flatMap(({ year, column }, index) => {
    const doubt = doubts[index] ?? null;
    if (year === 'undecided' || doubt === null || (doubt === 'spent' && !isMixed)) return [];
    if (!holdsFigures(table, column)) return [];
    const ref = refAt(table.grid, 0, column);
    const heading = table.headings[column]?.text ?? '';
    return [finding('warning', 'heading-as-year', ref, { heading, year, doubt })];
  });
}
