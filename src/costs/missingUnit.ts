import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import type { Table } from '../tables/table';
import type { AmountUnits } from './amountUnits';
import type { CostField } from './costLayout';
import type { CostRow } from './costRow';
import type { YearColumn } from './yearColumns';

/** Amounts of a whole range below 10.000 kr. are probably in thousands or millions, in øre. */
const SMALL = 1_000_000;

/** `unit-missing` where sheets are to show thousands or millions, nobody has said what the amounts are in, and all of them are below 10.000. */
export function missingUnit(
  table: Table<CostField>,
  years: readonly YearColumn[],
  rows: readonly CostRow[],
  units: AmountUnits,
): Finding[] {
  const columns = [...years.map(({ column }) => column), ...[table.columns.get('amount') ?? []].flat()];
  const [first] = columns;
  const amounts = rows.flatMap((row) => row.amounts.map(({ amount }) => Math.abs(amount)));
  const isSaid =
    units.amounts !== null || columns.some((column) => (table.headings[column]?.unit ?? null) !== null);
  const areSmall = amounts.every((amount) => amount < SMALL) && amounts.some((amount) => amount > 0);
  if (first === undefined || units.shown === 'kr' || isSaid || !areSmall) return [];
  return [finding('warning', 'unit-missing', refAt(table.grid, 0, first), { name: table.grid.name })];
}
