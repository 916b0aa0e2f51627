import type { WorkbookPlan } from '../sheets/sheetPlan';
import type { MovedFormula } from './movedFormula';
import type { WorkbookState } from '../cells/workbookState';

export interface ApplyReport {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  /** Cells with a number that differs from the one that stood there before; all of them in a new sheet. */
  readonly changedAmounts: number;
  /** The user's formulas that no longer refer to what they referred to, since rows or columns have come, gone or changed places. Missing: none. */
  readonly moved?: readonly MovedFormula[];
  /** Column widths, frozen panes, print set-up or conditional colours could not be set; all else is as it should be. */
  readonly lacksLooks?: true;
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

/** Thrown by `apply`, with the workbook as it was, where names of new sheets that looked free are those of tabs Excel does not tell of. */
export class SheetNamesTaken extends Error {
  override readonly name = 'SheetNamesTaken';
  readonly names: readonly string[];

  constructor(names: readonly string[], options: ErrorOptions) {
    super(`Other tabs have these names: ${names.join(', ')}`, options);
    this.names = names;
  }
}

/** A sheet, or a table or cells on it, that stand in the way of writing. */
export interface InTheWay {
  readonly sheet: string;
  /** Null where it is the sheet itself, or cells of it. */
  readonly table: string | null;
  /** `J5:K6`, merged cells; missing where it is something else. */
  readonly cells?: string;
}

/**
 * Thrown before anything is written where Excel would write something else than it is told to. `filtered`: a filter
 * hides rows, and what is written goes into those that are seen. `table`: blocks of ours have become part of a table,
 * which makes formulas of its own. `torn`: room for lines that come would tear a table or pivot table beside ours. `merged`:
 * cells are merged in our blocks, or beside them where cells come or go.
 */
export class CannotWriteHere extends Error {
  override readonly name = 'CannotWriteHere';
  readonly reason: 'filtered' | 'table' | 'torn' | 'merged';
  readonly places: readonly InTheWay[];

  constructor(reason: CannotWriteHere['reason'], places: readonly InTheWay[]) {
    super(`Excel would not write what it is told to (${reason}): ${JSON.stringify(places)}`);
    this.reason = reason;
    this.places = places;
  }
}

/** Thrown by `apply` after the workbook has been put back as it was. The cause is Excel's own error. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';
}

/** Thrown where Excel failed and the workbook could not be put back; says which sheets are affected. `putBack` helps. */
export class RestoreFailed extends Error {
  override readonly name = 'RestoreFailed';
}
