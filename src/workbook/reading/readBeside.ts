import type { GridBeside } from '../../cells/grid';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import type { CellMatrices, SheetArea } from './readAreas';

/** So much outside a range is looked at: enough to see that something has been left out of it, and what. */
const MOST_ROWS = 20;
const MOST_COLUMNS = 10;

/** An area of a range's sheet right outside it. */
export interface Strip extends SheetArea {
  readonly side: 'below' | 'right';
}

/**
 * What to read beside a range: nothing where its sheet has nothing there.
 *
 * @param area what the name covers.
 * @param part the part of it that is read, with its sheet.
 * @param used what is used of the sheet.
 */
export function stripsBeside(area: Rectangle, part: SheetArea, used: Rectangle | null): Strip[] {
  if (used === null || part.area.rows === 0) return [];
  const rows = Math.min(MOST_ROWS, endRow(used) - endRow(area));
  const columns = Math.min(MOST_COLUMNS, endColumn(used) - endColumn(area));
  const below = { ...part.area, row: endRow(area), rows };
  const right = { ...part.area, column: endColumn(area), columns };
  const strips: Strip[] = [
    { side: 'below', sheetId: part.sheetId, area: below },
    { side: 'right', sheetId: part.sheetId, area: right },
  ];
  return strips.filter((strip) => strip.area.rows > 0 && strip.area.columns > 0);
}

type StripCells = Pick<CellMatrices, 'values' | 'numberFormat'>;

/** What was read of the strips, as far as it hangs together with the range: up to the first row, or column, that is empty. Null where nothing does. */
export function besideOf(strips: readonly Strip[], read: readonly StripCells[]): GridBeside | null {
  const cellsOf = (side: Strip['side']): StripCells =>
    read[strips.findIndex((strip) => strip.side === side)] ?? { values: [], numberFormat: [] };
  const below = upToEmpty(cellsOf('below').values);
  const { values: besideRows, numberFormat } = cellsOf('right');
  const columns = upToEmpty((besideRows[0] ?? []).map((_, column) => besideRows.map((row) => row[column])));
  const right = columns.length === 0 ? [] : besideRows.map((row) => row.slice(0, columns.length));
  if (below.length === 0 && right.length === 0) return null;
  const headingFormats = (numberFormat[0] ?? []).slice(0, columns.length);
  const arePlain = headingFormats.every((format) => format === 'General');
  return { below, right, ...(arePlain ? {} : { headingFormats }) };
}

function upToEmpty<Line extends readonly unknown[]>(lines: readonly Line[]): readonly Line[] {
  const empty = lines.findIndex((line) => line.every((cell) => cell === ''));
  return empty === -1 ? lines : lines.slice(0, empty);
}
