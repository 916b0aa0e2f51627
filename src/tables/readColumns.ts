import type { Grid } from '../cells/grid';
import type { AmountUnit } from '../money/amountUnit';
import { refAt } from './table';
import { fieldUnit } from './fieldUnit';
import type { ColumnReading } from './rangeReading';
import { readHeadingRow } from './readHeadingRow';
import type { TableLayout } from './tableLayout';

/** What the figures under a column come to; null where there are none. */
export type SumOfColumn = (column: number) => number | null;

/**
 * What every column of a range with a heading was taken for: `Budget 2021 (mio. kr.)` for amounts of 2021 in mio. kr.
 * @param unit of amounts whose heading gives none.
 * @param own what columns are for which the user may choose any heading; null where their headings say it.
 */
export function readColumns<Field extends string>(
  grid: Grid,
  layout: TableLayout<Field>,
  unit: AmountUnit,
  sumOf: SumOfColumn,
  own: ((column: number) => 'driver' | 'grouping' | 'identity' | 'published' | 'unread') | null,
): ColumnReading[] {
  const table = readHeadingRow(grid, layout);
  const names = new Map(Object.entries<readonly string[]>(layout.headings));
  const fieldAt = new Map([...table.columns].map(([field, column]): [number, Field] => [column, field]));
  const extras = new Set(table.extras.map(({ column }) => column));
  const [label] = layout.required;
  const inGeneral = (label === undefined ? null : fieldUnit(table, label)) ?? unit;
  return table.headings.flatMap((read, column): ColumnReading[] => {
    if (read === null) return [];
    const { text: heading, label, role, year, priceLevel } = read;
    const cell = refAt(grid, 0, column);
    const sum = sumOf(column);
    const field = fieldAt.get(column);
    if (field !== undefined) {
      const figureUnit = read.unit ?? (sum === null ? null : inGeneral);
      const name = names.get(field)?.[0] ?? heading;
      return [{ heading, cell, kind: 'known', name, year: null, unit: figureUnit, priceLevel, sum }];
    }
    const base = { heading, cell, name: label, year, priceLevel };
    if (!extras.has(column)) return [{ ...base, kind: 'unread', unit: null, sum: null }];
    if (own !== null) {
      const kind = role === 'paid' && sum !== null ? 'paid' : own(column);
      return [{ ...base, kind, unit: kind === 'published' ? (read.unit ?? inGeneral) : null, sum }];
    }
    return [{ ...base, kind: role === 'none' ? 'unread' : role, unit: read.unit ?? inGeneral, sum }];
  });
}
