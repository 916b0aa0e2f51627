import { cellAt } from '../tables/cell';
import { fieldCell, type Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearAmount } from './costRow';
import { levelOf } from './levelOf';
import { parsePriceLevel } from './parsePriceLevel';
import { parseStartYear } from './parseStartYear';
import type { YearColumn } from './yearColumns';

/** The years of a row whose amounts could not be read, as amounts of 0: its key, drivers and price level can be checked for them all the same. */
export function unreadAmounts(
  table: Table<CostField>,
  row: number,
  budgets: readonly YearColumn[],
  amounts: readonly YearAmount[],
): YearAmount[] {
  if (budgets.length > 0 && amounts.length === budgets.length) return [];
  const read = new Set(amounts.map(({ year }) => year));
  const level = parsePriceLevel(fieldCell(table, row, 'priceLevel'), []);
  const unread = budgets.flatMap(({ year, column, priceLevel }) => {
    if (read.has(year)) return [];
    const { text, ref } = cellAt(table.grid, row, column);
    return text === '' ? [] : [{ year, amount: 0, cell: ref, ...levelOf(level, priceLevel) }];
  });
  if (unread.length > 0 || amounts.length > 0) return unread;
  const cell = fieldCell(table, row, 'amount');
  if (cell === null || cell.text === '') return [];
  const startYear = fieldCell(table, row, 'startYear');
  const year = parseStartYear(startYear, []);
  // A year that is wrong as well has been told of, and nobody knows which drivers it would need.
  if (year === null && (startYear?.text ?? '') !== '') return [];
  const ofHeading = table.headings[table.columns.get('amount') ?? -1]?.priceLevel ?? null;
  return [{ year, amount: 0, cell: cell.ref, ...levelOf(level, ofHeading) }];
}
