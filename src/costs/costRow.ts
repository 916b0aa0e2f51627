import type { AmountUnit } from '../money/amountUnit';
import type { CellRef } from '../findings/cellRef';
import type { Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';

/** A budget year, `undecided` for what is not placed in one yet (`Ikke afklaret`), or null where the workbook has no years (`Beløb` alone). */
export type Year = number | 'undecided' | null;

/** How sure the price is: `grøn` contract price, `gul` qualified estimate, `rød` considerable uncertainty. */
export type Certainty = 'green' | 'yellow' | 'red';

export interface YearAmount {
  readonly year: Year;
  /** Øre; may be negative, never a fraction. */
  readonly amount: Ore;
  readonly cell: CellRef;
  /** The year whose prices the amount was typed in, where its row or its heading says so. */
  readonly priceLevel?: number;
  /** Whether it is the heading alone that says so, as printed tables do where nothing is to be adjusted. */
  readonly isLevelOfHeading?: true;
  /** How it was brought to the prices of its year, where it was typed in those of another. */
  readonly adjusted?: PriceAdjustment;
}

/**
 * An amount in the prices of `level`, øre, and what it was multiplied by: 57 mio. kr. of 2019 by 1061208/1000000. Of a
 * rate it is what the rate alone comes to, before bounds and rounding.
 */
export interface PriceAdjustment {
  readonly level: number;
  readonly original: Ore;
  readonly factor: Ratio;
}

/** Keys that a row may be compared by, beside its own. */
export type OtherKey = 'B' | 'C';

/** One cost row (*omkostningspost*): what is to be shared, year by year, by which key. */
export interface CostRow {
  /** Position among all cost rows of all ranges, from 0. */
  readonly index: number;
  readonly label: string;
  /** `''` where the workbook has no groups. */
  readonly group: string;
  /** The key's name or a plain split, as typed. */
  readonly key: string;
  /** Years without an amount are left out. */
  readonly amounts: readonly YearAmount[];
  /** The years whose amounts could not be read, with 0; missing where all could. */
  readonly unread?: readonly YearAmount[];
  /** What `Takst` says and the unit of its heading, where it says anything: the row's `amounts` are 0 until the recipients' are known. */
  readonly rate?: { readonly text: string; readonly unit: AmountUnit | null; readonly cell: CellRef };
  /** What was spent in years that have a budget too; missing where there are no accounts. Never among `amounts`. */
  readonly accounts?: readonly YearAmount[];
  /** What `Nøgle B` and `Nøgle C` say, each with its cell; missing where there is no such column or the cell is blank. */
  readonly otherKeys?: Readonly<Partial<Record<OtherKey, { readonly key: string; readonly cell: CellRef }>>>;
  /** Øre; the price at full operation: shown, not allocated. */
  readonly totalPrice: Ore | null;
  readonly certainty: Certainty | null;
  readonly remark: string;
  readonly cells: { readonly label: CellRef; readonly key: CellRef; readonly totalPrice: CellRef | null };
}

/** All cost rows, their groups in order of first appearance, and the years they use, ascending, with `undecided` and then null (no year) last. */
export interface CostTable {
  readonly rows: readonly CostRow[];
  readonly groups: readonly string[];
  readonly years: readonly Year[];
}
