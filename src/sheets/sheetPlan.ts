import type { Rectangle } from '../cells/rectangle';
import type { Language } from '../texts/language';

/**
 * What is to be written, as plain data: decided in full before the first cell is written, and free of
 * everything Excel. Rows and columns inside a block are zero-based and relative to the block.
 */

/** A rectangle of a planned block, for formulas. `block` is its defined name. */
export interface BlockRange extends Rectangle {
  readonly block: string;
}

/** A native formula in en-US form without its `=`; ranges become addresses when the blocks have found their places. */
export interface FormulaCell {
  readonly formula: readonly (string | BlockRange)[];
}

/** A text that takes the user to a cell: of the input (by sheet and zero-based position) or of a planned block. */
export interface LinkCell {
  readonly link: { readonly sheet: string; readonly row: number; readonly column: number } | BlockRange;
  readonly text: string;
}

/** Text is always written as text, whatever it begins with; null leaves the cell empty. */
export type CellPlan = string | number | null | FormulaCell | LinkCell;

/** `item` and `subtotal` rows may grow and shrink in number between recalculations; the others are told apart by their looks. */
export type RowKind = 'heading' | 'item' | 'subtotal' | 'total' | 'difference' | 'check' | 'note' | 'age';

export type Tint = 'green' | 'yellow' | 'red';

export interface RowPlan {
  readonly kind: RowKind;
  readonly cells: readonly CellPlan[];
  /** Traffic light on the block's `tintColumn`. */
  readonly tint?: Tint;
}

export interface ColumnPlan {
  /** An Excel number format in en-US form (`#,##0`), or `'text'`. */
  readonly format: string;
  readonly align: 'left' | 'right';
  readonly wrap?: boolean;
}

export interface BlockPlan {
  /** The block's defined name: `Fordeling_Drift_Parter`. */
  readonly definedName: string;
  readonly columns: readonly ColumnPlan[];
  /** The first is the heading row. */
  readonly rows: readonly RowPlan[];
  readonly tintColumn?: number;
  /** Columns whose cells in `check` rows (or in `item` rows, where `liveChecks` is 'items') turn green when they hold 0 or `OK`, and red otherwise. */
  readonly liveChecks?: {
    readonly rows: 'check' | 'items';
    readonly columns: readonly number[];
    readonly good: number | string;
  };
  /** What the first cell of an `age` row holds as long as the input is as it was: it is green then, and red otherwise. */
  readonly liveAge?: string;
}

/** A sheet: its blocks from top to bottom, the first from row 1, one empty row between two. */
export interface SheetPlan {
  /** The sheet's name: legal, at most 31 characters, unique, and free or ours. */
  readonly name: string;
  /** The defined name that covers all blocks: `Fordeling_Drift`. Equals the block's own where there is one block. */
  readonly definedName: string;
  readonly blocks: readonly BlockPlan[];
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly frozenColumns: number;
  /** What a printed page is headed by: one line, well within the 255 characters Excel takes. */
  readonly printTitle: string;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** What sheets are written in, for what only writing shows; Danish where it is missing. */
  readonly language?: Language;
  /** What the sheets are made from, kept with them in a hidden name; left out where they are not the workbook's own (a variant). */
  readonly fingerprint?: string;
  /** The order in which plain splits were read, kept likewise. */
  readonly splitOrder?: string;
}
