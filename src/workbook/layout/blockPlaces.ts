import { gapCount } from './lines';
import { sheetColumn, sheetRow, type PlacedBlock, type SheetLayout } from './sheetLayout';

/** Zero-based. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a block stand while everything is written, and where in the end, when what was emptied is gone. */
export interface BlockPlace {
  readonly sheet: string;
  readonly now: (row: number, column: number) => SheetCell;
  readonly finally: (row: number, column: number) => SheetCell;
}

/**
 * The places of all blocks by defined name.
 * @param keepsRows whether a gap is closed within its block alone, since the user has something beside it.
 */
export function blockPlaces(
  layouts: readonly SheetLayout[],
  keepsRows: (block: PlacedBlock) => boolean,
): ReadonlyMap<string, BlockPlace> {
  const places = new Map<string, BlockPlace>();
  for (const layout of layouts) {
    for (const block of layout.blocks) places.set(block.plan.definedName, placeOf(block, layout, keepsRows));
  }
  return places;
}

function placeOf(
  block: PlacedBlock,
  layout: SheetLayout,
  keepsRows: (block: PlacedBlock) => boolean,
): BlockPlace {
  const closedAbove = layout.blocks
    .filter((other) => other.area.row < block.area.row && !keepsRows(other))
    .reduce((rows, other) => rows + gapCount(other.rows), 0);
  const firstRow = block.area.row - closedAbove;
  return {
    sheet: layout.sheet.plan.name,
    now: (row, column) => ({ row: sheetRow(block, row), column: sheetColumn(block, column) }),
    finally: (row, column) => ({ row: firstRow + row, column: block.area.column + column }),
  };
}
