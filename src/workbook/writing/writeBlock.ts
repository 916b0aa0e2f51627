import type { CellPlan } from '../../sheets/sheetPlan';
import type { BlockPlace } from '../layout/blockPlaces';
import { cellText } from '../../cells/cellText';
import { formulaText, linkText } from '../layout/formulaText';
import { cellBytes, inParts } from '../ranges/inParts';
import { forget, rangeOf } from '../ranges/ranges';
import type { Requests } from './requests';
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
  const ownSheet = places.get(block.plan.definedName)?.sheet ?? '';
  const sizeOf = (row: readonly (string | number)[]): number =>
    row.reduce<number>((bytes, value) => bytes + cellBytes(value), 0);
  const planned = plannedRows(block);

  for (let first = 0; first < planned.length; first += ROWS_AT_A_TIME) {
    if (first > 0) await requests.pause();
    const rows = planned
      .slice(first, first + ROWS_AT_A_TIME)
      .map((cells) =>
        block.plan.columns.map((_, column) => excelCell(cells[column] ?? null, ownSheet, places)),
      );
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

/** The rows as they stand while everything is written, with empty ones where rows went. */
function plannedRows({ plan, change }: PlacedBlock): (readonly CellPlan[])[] {
  const rows = plan.rows.map(({ cells }) => cells);
  const at = change?.at ?? 0;
  const gap = Array.from({ length: Math.max(0, -(change?.rows ?? 0)) }, () => []);
  return [...rows.slice(0, at), ...gap, ...rows.slice(at)];
}

function excelCell(
  cell: CellPlan,
  ownSheet: string,
  places: ReadonlyMap<string, BlockPlace>,
): string | number {
  if (cell === null) return '';
  if (typeof cell === 'string') return cellText(cell);
  if (typeof cell === 'number') return cell;
  return 'formula' in cell ? formulaText(cell, ownSheet, places) : linkText(cell, places);
}
