import type { CellValue } from '../cells/grid';
import { readNumberFormat } from '../cells/numberFormat';
import { cellText } from '../tables/cellText';
import { dateShown } from '../tables/dateShown';
import type { Given } from './given';
import { readLikeliest } from './readLikeliest';
import type { Reading } from './reading';
import { waysToTables } from './waysToTables';

/** A table that was read from cells, and where its first cell stands, counted from the first cell given. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads every table in an area of a sheet. `formats` are the number formats in en-US form, shaped as `values`;
 * `given` is what the user has said, by table.
 */
export function readCells(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[] = [],
  given: readonly Given[] = [],
): PlacedReading[] {
  const printed = values.map((row, line) =>
    row.map((value, column) => printedCell(value, formats[line]?.[column])),
  );
  return readLikeliest(waysToTables(printed), given).map(({ reading, table: { row, column } }) => ({
    reading,
    row,
    column,
  }));
}

const PERCENT_DIGITS = 15;

/**
 * What a cell of a workbook prints, with all the digits it holds: 0.0709 shown as percent is `7,09%`, 45292 shown as a
 * date `01-01-2024`, 1150000 is `1150000`. A unit in its number format comes along: `3,8 mio. kr.`
 */
function printedCell(value: CellValue, format = 'General'): string {
  if (typeof value !== 'number') return cellText(value);
  const { kind, hiddenZeros, words } = readNumberFormat(format);
  if (kind === 'date') return dateShown(value, format) ?? cellText(value);
  if (kind === 'percent') return `${cellText(Number((value * 100).toPrecision(PERCENT_DIGITS)))}%`;
  // What a format hides of the number is not hidden from the sum: the words around it are about what is shown.
  const shown = hiddenZeros === 0 ? value : Number((value / 10 ** hiddenZeros).toPrecision(PERCENT_DIGITS));
  return words === '' || /^[-+()]/.test(words) ? cellText(value) : `${cellText(shown)} ${words}`;
}
