import { finding, type Finding } from '../findings/finding';
import { cellAt } from '../tables/cell';
import { yearDoubt } from '../tables/headings/yearDoubt';
import { holdsFigures } from '../tables/holdsFigures';
import type { Table } from '../tables/table';
import type { YearColumn } from './yearColumns';

/**
 * The warning `heading-as-year` for each column that is read as a year's amounts or accounts though its heading says
 * something else too: `1. halvår 2022`, `Antal 2022`. Where two headings say the same year, an error says so already.
 */
export function asYears(table: Table<string>, columns: readonly YearColumn[]): Finding[] {
  return columns.flatMap(({ year, column }) => {
    if (year === 'undecided') return [];
    const { value, format, ref } = cellAt(table.grid, 0, column);
    const doubt = yearDoubt(value, format);
    if (doubt === null || !holdsFigures(table, column)) return [];
    const heading = table.headings[column]?.text ?? '';
    return [finding('warning', 'heading-as-year', ref, { heading, year, doubt })];
  });
}
