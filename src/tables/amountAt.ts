import type { Finding } from '../findings/finding';
import type { Ore } from '../money/ore';
import { readAmount } from './readAmount';
import { cellAt, type Table } from './table';

/** The amount in a cell of a table in øre, in the unit of its column: 3,8 under `2021 (mio. kr.)` is 380_000_000. Null where there is none; findings as `readAmount` adds them. */
export function amountAt(
  table: Table<string>,
  row: number,
  column: number | undefined,
  findings: Finding[],
): Ore | null {
  if (column === undefined) return null;
  const { unit = null, text = '' } = table.headings[column] ?? {};
  return readAmount(cellAt(table.grid, row, column), findings, { unit, heading: text });
}
