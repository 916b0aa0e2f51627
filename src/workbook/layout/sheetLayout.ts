import type { BlockPlan } from '../../sheets/sheetPlan';
import { endColumn, type Rectangle } from '../../cells/rectangle';
import { emptyRuns, gapCount, type Lines } from './lines';
import type { StandingBlock, StandingSheet } from './standing';

/** A block where it is written. Lines that went stay as empty gaps until everything else has succeeded. */
export interface PlacedBlock {
  readonly plan: BlockPlan;
  /** With the gaps. */
  readonly area: Rectangle;
  /** What is emptied before writing: the area, and columns the block had before. */
  readonly cleared: Rectangle;
  /** Null for a block in a new place. */
  readonly before: StandingBlock | null;
  readonly rows: Lines;
  readonly columns: Lines;
  /** By how many columns those put in push what stands beside the block to the right; below 0 where it has become narrower. */
  readonly pushed: number;
}

/** Everything that happens to the places of one sheet, in the order in which it happens; every area is as it is at that moment. */
export interface SheetLayout {
  readonly sheet: StandingSheet;
  /** What is copied away first: every cell that stands and is written over or cleared. */
  readonly touched: readonly Rectangle[];
  /** Blocks that are no longer planned, or that move. */
  readonly cleared: readonly Rectangle[];
  /** What changes places: whole rows all at once, and after them columns of blocks, in whatever order they come here. */
  readonly moves: readonly AreaMove[];
  /** Whole rows put in, one insertion after another. */
  readonly rowInserts: readonly { readonly row: number; readonly rows: number }[];
  /** Cells put in, with what stands there moved to the right. */
  readonly cellInserts: readonly Rectangle[];
  readonly blocks: readonly PlacedBlock[];
}

/** An area that goes to another place of its sheet, where another has been that goes elsewhere too. */
export interface AreaMove {
  readonly axis: 'rows' | 'columns';
  readonly from: Rectangle;
  /** Of the same size. */
  readonly to: Rectangle;
}

/** The rows of a sheet that a block no longer fills and that are deleted in the end. */
export function rowGaps({ rows, area, cleared }: PlacedBlock): Rectangle[] {
  return emptyRuns(rows.after).map(({ at, count }) => ({ ...cleared, row: area.row + at, rows: count }));
}

/** The cells of columns that a block no longer has and that are deleted in the end, before its rows. */
export function columnGaps({ columns, area }: PlacedBlock): Rectangle[] {
  return emptyRuns(columns.after).map(({ at, count }) => {
    return { ...area, column: area.column + at, columns: count };
  });
}

/**
 * The cells that are put in beside a block before its columns are deleted, so that these draw back no more than was pushed:
 * what stands beside moves only where the block has become wider. Null for none.
 */
export function cellsBeside({ columns, area, cleared, pushed }: PlacedBlock): Rectangle | null {
  const count = gapCount(columns) - Math.max(0, pushed);
  return count <= 0 ? null : { ...area, column: endColumn(cleared), columns: count };
}

/** Whether cells beside a block are put in or taken out with its columns, so that what stands there moves, be it and back. */
export function movesBeside({ columns, pushed }: PlacedBlock): boolean {
  return pushed > 0 || gapCount(columns) > 0;
}

/** The sheet's row for a row of the plan, while the gaps are still there. */
export function sheetRow({ area, rows }: PlacedBlock, row: number): number {
  return area.row + (rows.places[row] ?? row);
}

/** The sheet's column for a column of the plan, while the gaps are still there. */
export function sheetColumn({ area, columns }: PlacedBlock, column: number): number {
  return area.column + (columns.places[column] ?? column);
}
