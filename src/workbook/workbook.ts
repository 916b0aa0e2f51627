import type { WorkbookPlan } from '../sheets/sheetPlan';
import type { Grid } from '../cells/grid';

/** Where a defined name stands that covers one of our blocks or sheets. */
export interface WrittenBlock {
  readonly definedName: string;
  readonly sheet: string;
  /** What stands in its top left cell: one of our headings, if the block is ours. */
  readonly topLeft: string;
}

/** A defined name with the cells it refers to; rows and columns are zero-based. */
export interface PlacedName extends WrittenBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

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
  /**
   * A run was cut off in this workbook, and its remains are still there: cells on our sheets may be half written. What
   * is told of sheets, names and fingerprint is then as it will be when they have been put back (`putBack`).
   */
  readonly isInterrupted: boolean;
}

export interface ApplyReport {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  /** Cells with a number that differs from the one that stood there before; all of them in a new sheet. */
  readonly changedAmounts: number;
  /** The workbook was opened read-only: all is written, but has to be saved under another name. */
  readonly isReadOnly?: true;
}

/** How a long write is followed and stopped. */
export interface ApplyOptions {
  /** Aborted: everything is put back, and `apply` throws `Cancelled`. Once all is written it has no effect. */
  readonly signal?: AbortSignal;
  /** Called before each sheet is written: its name, and how many have been written of how many. */
  readonly onSheet?: (sheet: string, written: number, sheets: number) => void;
}

/**
 * The port to the user's workbook. `read` never writes. `apply` writes all of the plan or, if it throws, nothing; what
 * an earlier run has left half-way it puts back first, as `putBack` does.
 */
export interface Workbook {
  read(names: readonly string[]): Promise<WorkbookState>;
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<ApplyReport>;
  /** Finishes or undoes a run that was cut off (`isInterrupted`); does nothing where there is none. */
  putBack(): Promise<void>;
}

/** Thrown where the user has stopped a calculation or a write; the workbook is as it was. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Thrown by `read` where Excel gives no values for a range, as it does beyond its own limit of 5 million cells. */
export class RangeTooLarge extends Error {
  override readonly name = 'RangeTooLarge';
}

/** Thrown by `apply` before anything is written, where the workbook is no longer as it was when the plan was made. */
export class WorkbookChanged extends Error {
  override readonly name = 'WorkbookChanged';
}

/** Thrown by `apply` after the workbook has been put back as it was. The cause is Excel's own error. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';
}

/** What helps after a failure: `Workbook.putBack`, thawing, or nothing that an add-in can do. */
export type Remedy = 'put back' | 'thaw' | 'none';

/** Thrown where Excel failed and the workbook could not be put back; says which sheets are affected. */
export class RestoreFailed extends Error {
  override readonly name = 'RestoreFailed';
  readonly remedy: Remedy;

  constructor(message?: string, options: ErrorOptions & { readonly remedy?: Remedy } = {}) {
    super(message, options);
    this.remedy = options.remedy ?? 'put back';
  }
}
