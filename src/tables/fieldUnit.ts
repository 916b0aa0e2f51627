import type { AmountUnit } from '../money/amountUnit';
import type { Table } from './table';

/**
 * The unit that the heading of a known column gives: thousand of `Højst (1.000 kr.)`; null where there is none. Over the
 * rows' names it holds for the whole table, as in printed budgets: `Post (mio. kr.)` for amounts whose own heading says
 * nothing.
 */
export function fieldUnit<Field extends string>(table: Table<Field>, field: Field): AmountUnit | null {
  return table.headings[table.columns.get(field) ?? -1]?.unit ?? null;
}

/** The table with a unit for the figures under headings that give none: what `Beløb i` says. */
export function inUnit<Field extends string>(table: Table<Field>, unit: AmountUnit | null): Table<Field> {
  if (unit === null) return table;
  return {
    ...table,
    headings: table.headings.map((heading) =>
      heading === null ? null : { ...heading, unit: heading.unit ?? unit },
    ),
  };
}
