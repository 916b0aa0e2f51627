import type { Grid } from './grid';
import type { Rectangle } from './rectangle';

/** Where a defined name stands that covers one of our blocks or sheets. */
export interface WrittenBlock {
  readonly definedName: string;
  readonly sheet: string;
  /** What stands in its top left cell: one of our headings, if the block is ours. */
  readonly topLeft: string;
}

/** A defined name with the cells it refers to; rows and columns are zero-based. */
export type PlacedName = WrittenBlock & Rectangle;

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

/** What a recalculation needs to know of a workbook before it plans: the input, and what stands where its sheets will go. */
export interface WorkbookState {
  /** By the name asked for; a name that does not exist is missing, one that is no range of cells is in `notRanges`. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly notRanges: readonly string[];
  readonly sheets: readonly SheetState[];
  readonly isStructureProtected: boolean;
  /** Every workbook-scoped defined name that refers to a range, beside those over cells that are read by another name: what is read is never written over. */
  readonly blocks: readonly PlacedName[];
  /** Names that are taken for other things and cannot be given to a block: the other workbook-scoped defined names, and tables' names. */
  readonly otherNames: readonly string[];
  /** What the last recalculation left behind of its input (see `WorkbookPlan.fingerprint`); null before the first. */
  readonly fingerprint: string | null;
  /** In which order the last recalculation read plain splits (see `WorkbookPlan.splitOrder`); missing where it is not known. */
  readonly splitOrder?: string;
  /** Excel calculates only when asked to, and formulas have not followed what has changed: what was read may be old. */
  readonly isStale?: true;
  /**
   * A run was cut off in this workbook, and its remains are still there: cells on our sheets may be half written. What
   * is told of sheets, names and fingerprint is then as it will be when they have been put back (`putBack`).
   */
  readonly isInterrupted: boolean;
}
