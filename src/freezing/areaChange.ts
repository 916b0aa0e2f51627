import type { Rectangle } from '../cells/rectangle';

/** What is written to a cell: a value, or a text as Excel takes it; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/** A rectangle of cells that is written over, and what to write to have it as it was. */
export interface AreaChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Rectangle;
  readonly before: readonly (readonly CellInput[])[];
  readonly after: readonly (readonly CellInput[])[];
  /** The cells' number formats. */
  readonly formats: readonly (readonly string[])[];
}
