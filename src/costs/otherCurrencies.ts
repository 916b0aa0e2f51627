import { finding, type Finding } from '../findings/finding';
import { otherCurrency } from '../money/otherCurrency';
import { refAt } from '../tables/cell';
import type { Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearColumn } from './yearColumns';

/** `heading-currency` for every column of amounts whose heading says that they are not kroner: nobody's rate is known here. */
export function otherCurrencies(table: Table<CostField>, years: readonly YearColumn[]): Finding[] {
  return years.flatMap(({ column }) => {
    const heading = table.headings[column]?.text ?? '';
    const currency = otherCurrency(heading);
    if (currency === null) return [];
    return [finding('error', 'heading-currency', refAt(table.grid, 0, column), { heading, currency })];
  });
}
