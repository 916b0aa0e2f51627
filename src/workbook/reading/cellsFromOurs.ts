import { cellAddress } from '../../cells/addresses';
import { contains, overlap, endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import { type ReferringCell, formulaCells } from './formulaCells';
import type { Place } from './readPlaces';
import type { Referred } from './referredPlaces';
import type { SheetFormulas } from './sheetFormulas';

/** How a cell comes to read a sheet of ours. */
export interface Origin {
  /** The sheet of ours. */
  readonly sheet: string;
  /** The cell it reads it through; null where it refers to the sheet itself. */
  readonly through: { readonly sheetId: string; readonly address: string } | null;
}

/** Finds how a cell comes to read a sheet of ours; null where it does not, as far as is known. */
export type OriginOf = (sheetId: string, row: number, column: number) => Origin | null;

/** The cells that a formula spills over; null where it fills its own alone. */
export type SpillOf = (cell: Pick<ReferringCell, 'sheetId' | 'row' | 'column'>) => Rectangle | null;

/** What comes to read sheets of ours. */
export interface FoundCells {
  readonly originOf: OriginOf;
  /** The formulas that do. */
  readonly cells: readonly ReferringCell[];
}

/**
 * The formulas that come to read a sheet of ours, by themselves or through each other, and what they spill over.
 *
 * @param own where our blocks stand.
 */
export function cellsFromOurs(
  areas: readonly SheetFormulas[],
  referred: Referred,
  own: readonly Place[],
  spillOf: SpillOf,
): FoundCells {
  const found: Found = { cells: new Map(), spilled: [] };
  const cells: ReferringCell[] = [];
  const add = (cell: ReferringCell, origin: Origin): void => {
    const { sheetId, row, column } = cell;
    cells.push(cell);
    const columns = found.cells.get(sheetId) ?? new Map<number, Map<number, Origin>>();
    const rows = columns.get(column) ?? new Map<number, Origin>();
    found.cells.set(sheetId, columns.set(column, rows.set(row, origin)));
    const area = spillOf(cell);
    const through = { sheetId, address: cellAddress(cell) };
    if (area !== null) found.spilled.push({ sheetId, area, origin: { sheet: origin.sheet, through } });
  };
  let left = areas.flatMap((area) => formulaCells(area, referred));
  for (let before = left.length + 1; left.length < before;) {
    before = left.length;
    // Each is added at once, so that a column whose cells read the one above takes one round.
    left = left.filter((cell) => {
      const origin = originOf(cell.places, own, found);
      if (origin !== null) add(cell, origin);
      return origin === null;
    });
    if (cells.length === 0) break;
  }
  return {
    cells,
    originOf: (sheetId, row, column) =>
      found.cells.get(sheetId)?.get(column)?.get(row) ??
      found.spilled.find((one) => one.sheetId === sheetId && contains(one.area, { row, column }))?.origin ??
      null,
  };
}

interface Found {
  /** By sheet, column and row. */
  readonly cells: Map<string, Map<number, Map<number, Origin>>>;
  readonly spilled: { readonly sheetId: string; readonly area: Rectangle; readonly origin: Origin }[];
}

function originOf(places: readonly Place[], own: readonly Place[], found: Found): Origin | null {
  for (const place of places) {
    const isOurs = own.some(({ sheetId, area }) => sheetId === place.sheetId && overlap(area, place.area));
    if (isOurs) return { sheet: place.sheet, through: null };
  }
  for (const place of places) {
    const origin = firstIn(place, found);
    if (origin !== null) return origin;
  }
  return null;
}

/** The first cell of an area that comes to read a sheet of ours. */
function firstIn({ sheetId, area }: Place, { cells, spilled }: Found): Origin | null {
  for (const [column, rows] of cells.get(sheetId) ?? []) {
    if (column < area.column || column >= endColumn(area)) continue;
    const all = area.rows === 1 ? [area.row] : rows.keys();
    for (const row of all) {
      const origin = row >= area.row && row < endRow(area) ? rows.get(row) : undefined;
      if (origin !== undefined) {
        return { sheet: origin.sheet, through: { sheetId, address: cellAddress({ row, column }) } };
      }
    }
  }
  return spilled.find((one) => one.sheetId === sheetId && overlap(one.area, area))?.origin ?? null;
}
