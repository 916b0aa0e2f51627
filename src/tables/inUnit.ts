import type { AmountUnit } from '../money/amountUnit';
import type { Table } from './table';

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
