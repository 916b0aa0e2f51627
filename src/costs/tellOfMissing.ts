import { finding, type Finding } from '../findings/finding';
import { fieldCell, type Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { CostRow } from './costRow';

/**
 * What cost rows lack without being wrong: the note `row-without-amount` for a row of which nothing is allocated, and
 * the warning `row-without-start-year` for an amount without a year where other rows have one under `Startår`.
 * @param rows those of the table, in its order.
 */
export function tellOfMissing(table: Table<CostField>, rows: readonly CostRow[]): Finding[] {
  const started = table.rows.map((row) => (fieldCell(table, row, 'startYear')?.text ?? '') !== '');
  const someStart = started.includes(true);
  return rows.flatMap((row, index) => {
    const { label, amounts, cells } = row;
    if (label === '') return [];
    if (amounts.length === 0 && isBlank(table, table.rows[index] ?? 0)) {
      return [finding('note', 'row-without-amount', cells.label, { label })];
    }
    const isLost = someStart && started[index] === false && amounts.some(({ year }) => year === null);
    return isLost ? [finding('warning', 'row-without-start-year', cells.label, { label })] : [];
  });
}

/** Whether a row holds nothing in any column that amounts are read from. */
function isBlank(table: Table<CostField>, row: number): boolean {
  const amount = fieldCell(table, row, 'amount')?.text ?? '';
  const values = table.grid.values[row] ?? [];
  return amount === '' && table.extras.every(({ column }) => String(values[column] ?? '').trim() === '');
}
