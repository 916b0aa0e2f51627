import type { Table } from './table';

/** The columns of a table that are read, known or the user's own, counted from the range's first column, from 0. */
export function columnsRead({
  columns,
  extras,
}: Pick<Table<string>, 'columns' | 'extras'>): ReadonlySet<number> {
  return new Set([...columns.values(), ...extras.map(({ column }) => column)]);
}
