import type { BlockPlace } from './blockPlaces';
import type { NameEntry } from '../reading/inventory';
import type { PlacedBlock, SheetLayout } from './sheetLayout';

/** A plan with everything that has been found out before the first cell is written. */
export interface WriteJob {
  readonly layouts: readonly SheetLayout[];
  readonly places: ReadonlyMap<string, BlockPlace>;
  /** Whether a block's gap is closed within the block alone, since the user has something beside it. */
  keepsRows(block: PlacedBlock): boolean;
  /** The blocks on which the user has conditional formats, which stay, by defined name: with the ids of ours, which are made anew. */
  readonly ownFormats: ReadonlyMap<string, readonly string[]>;
  /** Whether Excel calculates only when asked to. */
  readonly isCalculatedByHand: boolean;
  /** The sheets that are to get the looks of new ones. */
  readonly undressed: readonly Undressed[];
  /** The names as they are: those that are planned and those that go. */
  readonly names: readonly NameChange[];
}

/** A sheet that has not got its widths, frozen panes and print set-up yet, with the hidden name that says so. */
export interface Undressed {
  readonly sheet: string;
  readonly mark: string;
}

/** A defined name before and after; null where there is none. */
export interface NameChange {
  readonly name: string;
  readonly before: NameEntry | null;
  readonly formula: string | null;
  /** For a name that is added. */
  readonly isHidden?: true;
  /** For a name that is added; ours says whose it is where nothing else is said. */
  readonly comment?: string;
}

/** The sheets a job writes to, by the names of their plans. */
export type SheetHandles = ReadonlyMap<string, Excel.Worksheet>;
