import type { AmountUnit } from '../money/amountUnit';
import type { Table } from './table';

/**
 * The unit that the heading over the rows' names gives to the whole table, as printed budgets do: million of
 * `Post (mio. kr.)`. It holds for amounts whose own heading says nothing. Null where there is none.
 */
export function cornerUnit<Field extends string>(table: Table<Field>, field: Field): AmountUnit | null {
  return table.headings[table.columns.get(field) ?? -1]?.unit ?? null;
}
