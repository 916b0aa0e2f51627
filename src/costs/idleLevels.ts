import { finding, type Finding } from '../findings/finding';
import { fieldCell, type Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { CostRow } from './costRow';

/**
 * The note `without-effect` for the price level of each row that holds nothing but accounts, which were spent in the
 * prices of their year.
 * @param rows those of the table, in its order.
 */
export function idleLevels(table: Table<CostField>, rows: readonly CostRow[]): Finding[] {
  return rows.flatMap(({ amounts, accounts = [] }, index) => {
    const cell = fieldCell(table, table.rows[index] ?? 0, 'priceLevel');
    if (cell === null || cell.text === '' || amounts.length > 0 || accounts.length === 0) return [];
    const params = { names: ['Prisniveau'], text: cell.text, why: 'accounts only' } as const;
    return [finding('note', 'without-effect', cell.ref, params)];
  });
}
