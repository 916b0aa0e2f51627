import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import type { KeyTable } from './readKeyTable';

/** Cells below each other that are empty before, and what they are to hold. */
export interface KeyColumn {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (string | number)[];
}

/** Everything about steps that are added to a table or a name, known before anything is written. */
export interface KeyAddition {
  readonly table: KeyTable;
  /** How many rows and columns it gets. */
  readonly growth: Pick<Rectangle, 'rows' | 'columns'>;
  /** The headings of new columns, and the steps, column by column. */
  readonly headings: readonly KeyColumn[];
  readonly steps: readonly KeyColumn[];
  /** The new rows, as wide as the table was; what stands there is moved down where there is anything, or totals. */
  readonly below: Rectangle;
  readonly movesDown: boolean;
  /** What stands in the new rows' place, as read. */
  readonly stoodBelow: readonly (readonly CellValue[])[];
  /** What a name refers to; null for a table. */
  readonly nameBefore: string | null;
}
