import type { BlockPlan } from '../../sheets/sheetPlan';
import type { RowChange } from './alignRows';
import type { Rectangle } from '../../cells/rectangle';
import type { StandingBlock, StandingSheet } from './standing';

/** A block where it is written. Rows that went stay as an empty gap until everything else has succeeded. */
export interface PlacedBlock {
  readonly plan: BlockPlan;
  /** With the gap; as wide as the plan. */
  readonly area: Rectangle;
  /** What is emptied before writing: the area, and columns the block had before. */
  readonly cleared: Rectangle;
  /** Null for a block in a new place. */
  readonly before: StandingBlock | null;
  readonly change: RowChange | null;
}

/** Everything that happens to the places of one sheet, in the order in which it happens; every area is as it is at that moment. */
export interface SheetLayout {
  readonly sheet: StandingSheet;
  /** What is copied away first: every cell that stands and is written over or cleared. */
  readonly touched: readonly Rectangle[];
  /** Blocks that are no longer planned, or that move. */
  readonly cleared: readonly Rectangle[];
  /** Whole rows put in, one insertion after another. */
  readonly rowInserts: readonly { readonly row: number; readonly rows: number }[];
  /** Cells put in, with what stands there moved to the right. */
  readonly cellInserts: readonly Rectangle[];
  readonly blocks: readonly PlacedBlock[];
}

/** The rows of a sheet that a block no longer fills and that are deleted in the end; null where there are none. */
export function gapOf(block: PlacedBlock): Rectangle | null {
  if (block.change === null || block.change.rows >= 0) return null;
  return { ...block.cleared, row: block.area.row + block.change.at, rows: -block.change.rows };
}

/** The sheet's row for a row of the plan, while the gap is still there. */
export function sheetRow(block: PlacedBlock, row: number): number {
  const { at, rows } = block.change ?? { at: 0, rows: 0 };
  return block.area.row + row + (row >= at ? Math.max(0, -rows) : 0);
}
