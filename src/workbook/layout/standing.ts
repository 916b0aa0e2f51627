import type { BlockPlan, SheetPlan } from '../../sheets/sheetPlan';
import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';

/** A block as it stands before it is rewritten. */
export interface StandingBlock {
  readonly definedName: string;
  /** null for a block that is no longer planned: it is cleared. */
  readonly plan: BlockPlan | null;
  readonly area: Rectangle;
  /** Its cells; only the first column where nothing else is needed. */
  readonly values: readonly (readonly CellValue[])[];
  /** Whether the user has something in the columns the block is to grow into. */
  readonly isBlocked: boolean;
  /** How many conditional formats reach into it. */
  readonly formatCount: number;
}

/** A table of the user's, with all its rows. */
export interface StandingTable {
  readonly name: string;
  readonly area: Rectangle;
}

/** A planned sheet beside what stands of it. */
export interface StandingSheet {
  readonly plan: SheetPlan;
  /** Excel's id; null for a sheet that is to be made. */
  readonly id: string | null;
  readonly blocks: readonly StandingBlock[];
  /** What the sheet's own defined name covers; null for a sheet that is to be made. */
  readonly area: Rectangle | null;
  /** The user's tables beside our blocks. */
  readonly tables: readonly StandingTable[];
  /** The merged cells in the rows of our blocks and above. */
  readonly merged: readonly Rectangle[];
  /** The user has pivot tables on it. */
  readonly hasPivots?: true;
}
