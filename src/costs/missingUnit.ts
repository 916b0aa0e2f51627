import { finding, type Finding } from '../findings/finding';
import { amountAt } from '../tables/amountAt';
import { cellAt, refAt } from '../tables/cell';
import { saysUnit } from '../tables/saysUnit';
import type { Table } from '../tables/table';
import type { AmountUnits } from './amountUnits';
import type { CostField } from './costLayout';
import type { YearColumn } from './yearColumns';

/** Amounts of a whole range below 10.000 kr. are probably in thousands or millions, in øre. */
const SMALL = 1_000_000;

/** `unit-missing` where sheets are to show thousands or millions, nobody has said what the amounts are in, and all of them are below 10.000. */
export function missingUnit(
  table: Table<CostField>,
  years: readonly YearColumn[],
  units: AmountUnits,
): Finding[] {
  const columns = [...years.map(({ column }) => column), ...[table.columns.get('amount') ?? []].flat()];
  const [first] = columns;
  const isSaid =
    units.amounts !== null || columns.some((column) => (table.headings[column]?.unit ?? null) !== null);
  if (first === undefined || units.shown === 'kr' || isSaid) return [];
  let isFilled = false;
  for (const row of table.rows) {
    for (const column of columns) {
      // A cell that says its unit itself says nothing of the others.
      if (saysUnit(cellAt(table.grid, row, column))) continue;
      const amount = Math.abs(amountAt(table, row, column, []) ?? 0);
      if (amount >= SMALL) return [];
      isFilled ||= amount > 0;
    }
  }
  if (!isFilled) return [];
  return [finding('warning', 'unit-missing', refAt(table.grid, 0, first), { name: table.grid.name })];
}
