import type { Pot } from '../../allocation/allocation';
import type { OtherKey } from '../../costs/costRow';
import type { RateColumn, RateRow } from '../rateTable';
import type { RowPlan } from '../sheetPlan';

/** What a row of a block is about. */
export type RowAbout =
  /** `CostRow.index`. */
  | { readonly kind: 'row'; readonly row: number }
  /** `Party.index`. */
  | { readonly kind: 'party'; readonly party: number }
  | { readonly kind: 'subtotal'; readonly members: readonly number[] }
  | { readonly kind: 'total' }
  | { readonly kind: 'difference' }
  | { readonly kind: 'check' }
  /** A row of `Kontrol` that checks an amount column of a sheet. */
  | { readonly kind: 'checked'; readonly group: string | null; readonly pot: Pot | null }
  /** … and one that checks an amount column of a settlement or of the comparison of keys. */
  | { readonly kind: 'checkedBeside'; readonly column: BesideColumn }
  | { readonly kind: 'comparison'; readonly index: number }
  | { readonly kind: 'rated'; readonly of: RateRow };

/** Some of the things a row can be about. */
export type AboutOf<Kind extends RowAbout['kind']> = Extract<RowAbout, { readonly kind: Kind }>;

/** A row of a block. `label` is what stands in its first column. */
export interface BlockRow<About extends RowAbout = RowAbout> {
  readonly label: string;
  readonly about: About;
}

/** A column of amounts of a settlement's two blocks, or of the comparison of keys: by `Nøgle`, by `B` or by `C`. */
export type BesideColumn =
  | {
      readonly kind: 'settled';
      readonly year: number;
      readonly block: 'parties' | 'costs';
      readonly column: 'budget' | 'accounts' | 'paid' | 'due' | 'deviation';
    }
  | {
      readonly kind: 'compared';
      readonly by: 'own' | OtherKey;
      readonly what: 'amount' | 'difference' | 'rate';
    };

/** What a column of a block is about; null where it holds no figures. */
export type BlockColumn =
  | { readonly kind: 'pot'; readonly pot: Pot | null }
  /** `groupShare`: the share within a subtotal's group; `priceLevel` and `original`: the level a cost row's amounts were typed in, and a year's amounts in it. */
  | { readonly kind: 'price' | 'share' | 'groupShare' | 'priceLevel' }
  | { readonly kind: 'original'; readonly year: number }
  /** `rates`: the rows of `Kr. pr. indbygger` that subtotals and the total stand for. */
  | { readonly kind: 'perInhabitant'; readonly rates: readonly RateRow[] }
  /** The columns of `Kontrol`: what was shared, the difference, and everything else. */
  | { readonly kind: 'allocated' | 'difference' | 'result' }
  /** The columns of `Kr. pr. indbygger`. */
  | { readonly kind: 'inhabitants' }
  | { readonly kind: 'rate'; readonly by: RateColumn }
  | BesideColumn
  | null;

/**
 * What stands where in a block, told here alone: the plan writes its rows in this order below these headings, and an
 * explanation finds by it what a cell is about. Notes below the last row are the plan's own.
 */
export interface BlockLayout<About extends RowAbout = RowAbout> {
  /** null on the overview and on `Kontrol`. */
  readonly group: string | null;
  /** From the block's first row; the heading row is null. */
  readonly rows: readonly (BlockRow<About> | null)[];
  readonly columns: readonly BlockColumn[];
  /** What stands over each of `columns`; `''` over an empty cell. */
  readonly headings: readonly string[];
}

/** The columns of amounts. */
export function potColumns(pots: readonly (Pot | null)[]): BlockColumn[] {
  return pots.map((pot) => ({ kind: 'pot', pot }));
}

/** The heading row of a block, and its other rows as they are planned one by one. @param planRow is given how many rows stand above. */
export function plannedRows<About extends RowAbout>(
  { headings, rows }: BlockLayout<About>,
  planRow: (row: BlockRow<About>, at: number) => RowPlan,
): RowPlan[] {
  const heading: RowPlan = { kind: 'heading', cells: headings.map((text) => (text === '' ? null : text)) };
  return rows.map((row, at) => (row === null ? heading : planRow(row, at)));
}
