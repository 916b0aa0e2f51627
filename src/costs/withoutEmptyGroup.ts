import { fieldCell, type Table } from '../tables/table';
import type { CostField } from './costLayout';

/** The table without its column `Gruppe` where nobody has filled it in: it is then not used, and its cells are not missing. */
export function withoutEmptyGroup(table: Table<CostField>): Table<CostField> {
  const isEmpty = table.rows.every((row) => (fieldCell(table, row, 'group')?.text ?? '') === '');
  if (!isEmpty || !table.columns.has('group')) return table;
  return { ...table, columns: new Map([...table.columns].filter(([field]) => field !== 'group')) };
}
