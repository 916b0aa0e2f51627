import type { CellValue, GridBeside } from '../../cells/grid';
import { contains, endColumn, endRow, overlap, type Rectangle } from '../../cells/rectangle';
import type { CellMatrices, SheetArea } from './readAreas';

/** So much outside a range is looked at: enough to see that something has been left out of it, and what. */
const MOST_ROWS = 20;
const MOST_COLUMNS = 10;

/** An area of a range's sheet right outside it. */
export interface Strip extends SheetArea {
  readonly side: 'below' | 'right' | 'above' | 'left';
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
  const { sheetId, area: own } = part;
  const rowsBelow = Math.min(MOST_ROWS, endRow(used) - endRow(area));
  const columnsRight = Math.min(MOST_COLUMNS, endColumn(used) - endColumn(area));
  const rowsAbove = Math.min(MOST_ROWS, own.row - used.row);
  const columnsLeft = Math.min(MOST_COLUMNS, own.column - used.column);
  const strips: Strip[] = [
    { side: 'below', sheetId, area: { ...own, row: endRow(area), rows: rowsBelow } },
    { side: 'right', sheetId, area: { ...own, column: endColumn(area), columns: columnsRight } },
    { side: 'above', sheetId, area: { ...own, row: own.row - rowsAbove, rows: rowsAbove } },
    { side: 'left', sheetId, area: { ...own, column: own.column - columnsLeft, columns: columnsLeft } },
  ];
  return strips.filter((strip) => strip.area.rows > 0 && strip.area.columns > 0);
}

type StripCells = Pick<CellMatrices, 'values' | 'numberFormat'>;

/**
 * What was read of the strips, as far as it hangs together with the range: up to the first row, or column, that is empty.
 * Null where nothing does.
 *
 * @param others the other ranges of the sheet that are read: their cells are left out of nothing.
 */
export function besideOf(
  strips: readonly Strip[],
  read: readonly StripCells[],
  others: readonly Rectangle[],
): GridBeside | null {
  const cellsOf = (side: Strip['side']): StripCells => {
    const at = strips.findIndex((strip) => strip.side === side);
    const { area, cells } = { area: strips[at]?.area, cells: read[at] };
    if (area === undefined || cells === undefined) return { values: [], numberFormat: [] };
    return others.some((other) => overlap(other, area))
      ? { ...cells, values: withoutOthers(cells.values, area, others) }
      : cells;
  };
  const below = upToEmpty(cellsOf('below').values);
  const above = upToEmpty([...cellsOf('above').values].reverse()).reverse();
  const right = columnsOf(cellsOf('right'), false);
  const left = columnsOf(cellsOf('left'), true);
  if ([below, above, right.cells, left.cells].every(({ length }) => length === 0)) return null;
  return {
    below,
    right: right.cells,
    ...(right.formats === null ? {} : { headingFormats: right.formats }),
    ...(above.length === 0 ? {} : { above }),
    ...(left.cells.length === 0 ? {} : { left: left.cells }),
    ...(left.formats === null ? {} : { leftFormats: left.formats }),
  };
}

/** The columns next to a range, and their headings' formats where any is not `General`. @param isBefore whether the range stands right of them. */
function columnsOf({ values, numberFormat }: StripCells, isBefore: boolean) {
  const columns = (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? ''));
  const count = upToEmpty(isBefore ? [...columns].reverse() : columns).length;
  const near = <T>(cells: readonly T[]): readonly T[] =>
    isBefore ? cells.slice(cells.length - count) : cells.slice(0, count);
  const cells: readonly (readonly CellValue[])[] = count === 0 ? [] : values.map(near);
  const formats = near(numberFormat[0] ?? []);
  return { cells, formats: formats.every((format) => format === 'General') ? null : formats };
}

function upToEmpty<Line extends readonly unknown[]>(lines: readonly Line[]): Line[] {
  const empty = lines.findIndex((line) => line.every((cell) => cell === ''));
  return empty === -1 ? [...lines] : lines.slice(0, empty);
}

function withoutOthers(
  values: StripCells['values'],
  { row, column }: Rectangle,
  others: readonly Rectangle[],
): CellValue[][] {
  return values.map((cells, r) =>
    cells.map((value, c) =>
      others.some((other) => contains(other, { row: row + r, column: column + c })) ? '' : value,
    ),
  );
}
