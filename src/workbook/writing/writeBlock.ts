import type { BlockPlace } from '../layout/blockPlaces';
import { blockInputs } from '../layout/blockInputs';
import { cellBytes, inParts } from '../ranges/inParts';
import { forget, rangeOf } from '../ranges/ranges';
import type { Requests } from '../ranges/requests';
import type { PlacedBlock } from '../layout/sheetLayout';

/** So many rows are made ready at a time, within some ten milliseconds. */
const ROWS_AT_A_TIME = 2000;

/** Writes the cells of a block: one two-dimensional write, or a few where it is large. */
export async function writeBlock(
  requests: Requests,
  sheet: Excel.Worksheet,
  block: PlacedBlock,
  places: ReadonlyMap<string, BlockPlace>,
): Promise<void> {
  const sizeOf = (row: readonly (string | number)[]): number =>
    row.reduce<number>((bytes, value) => bytes + cellBytes(value), 0);
  for (let first = 0; first < block.area.rows; first += ROWS_AT_A_TIME) {
    if (first > 0) await requests.pause();
    const rows = blockInputs(block, places, first, ROWS_AT_A_TIME);
    for (const part of inParts(rows, sizeOf)) {
      await requests.makeRoom(part.bytes);
      const area = { ...block.area, row: block.area.row + first + part.first, rows: part.rows.length };
      const range = rangeOf(sheet, area);
      // `formulas` takes values too, and formulas in en-US form whatever the user's language.
      range.formulas = [...part.rows];
      forget(range);
    }
  }
}
