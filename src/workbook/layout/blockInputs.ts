import { textInput } from '../../cells/textInput';
import type { CellPlan } from '../../sheets/sheetPlan';
import type { BlockPlace } from './blockPlaces';
import { formulaText, linkText } from './formulaText';
import type { PlacedBlock } from './sheetLayout';

/**
 * What is handed to Excel for rows of a block, as they stand while everything is written, with empty ones where rows or columns went:
 * numbers, texts as `textInput` gives them, and formulas in en-US form.
 */
export function blockInputs(
  block: PlacedBlock,
  places: ReadonlyMap<string, BlockPlace>,
  first: number,
  count: number,
): (string | number)[][] {
  const { definedName } = block.plan;
  const ownSheet = places.get(definedName)?.sheet ?? '';
  const last = Math.min(first + count, block.area.rows);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const cells = block.plan.rows[block.rows.after[first + index] ?? -1]?.cells ?? [];
    return block.columns.after.map((column) => excelCell(cells[column ?? -1] ?? null, ownSheet, places));
  });
}

function excelCell(
  cell: CellPlan,
  ownSheet: string,
  places: ReadonlyMap<string, BlockPlace>,
): string | number {
  if (cell === null) return '';
  if (typeof cell === 'string') return textInput(cell);
  if (typeof cell === 'number') return cell;
  return 'formula' in cell ? formulaText(cell, ownSheet, places) : linkText(cell, places);
}
