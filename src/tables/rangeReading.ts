import type { Grid } from '../cells/grid';
import type { CellRef } from '../findings/cellRef';
import type { AmountUnit } from '../money/amountUnit';
import type { HeadingRole } from './headings/heading';

/** What a column of an input range was taken for, or a row of settings. */
export interface ColumnReading {
  /** As the cell shows it. */
  readonly heading: string;
  readonly cell: CellRef;
  /** A known column by its own name (`Post`), figures by their role, a driver, a grouping or an identity (`EAN`) of the user's own, published figures, a setting, or nothing that is read. */
  readonly kind:
    | 'known'
    | Exclude<HeadingRole, 'none'>
    | 'driver'
    | 'grouping'
    | 'identity'
    | 'published'
    | 'setting'
    | 'unread';
  /** `Post`, `Folketal`: the known column's own name, or a driver's without its year. */
  readonly name: string;
  readonly year: number | null;
  readonly unit: AmountUnit | null;
  readonly priceLevel: number | null;
  /** What a setting says, as typed; missing for columns. */
  readonly text?: string;
  /** It is understood, and nothing of this result depends on it. */
  readonly isIdle?: true;
  /** What the rows that are used come to: kr. (1234.5) of amounts, a driver's own numbers; null where there are no figures. */
  readonly sum: number | null;
}

/** The rows of an input range that are not used, and why. */
export interface RowsLeftOut {
  /** Rows that only add up others, by the cell of their name. */
  readonly totals: readonly CellRef[];
  /** Rows that only head others: a section's name, or the headings once more. */
  readonly headingRows: readonly CellRef[];
  readonly blankRows: number;
}

/** What was read of an input range, for a person to compare with what they meant. */
export interface RangeReading extends RowsLeftOut {
  readonly grid: Grid;
  /** How many rows the range's name covers; 0 where that is not known. */
  readonly namedRows: number;
  /** Rows that are used. */
  readonly rows: number;
  /** Empty for ranges that are no tables of figures. */
  readonly columns: readonly ColumnReading[];
}
