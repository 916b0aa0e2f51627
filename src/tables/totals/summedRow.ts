/** A row of an input range as far as it matters for telling totals from what they add up. */
export interface SummedRow {
  /** As typed; `''` where the row has no name. */
  readonly name: string;
  /** Whether the row says itself what is to be done with it (a key), so that it is a row also without a name. */
  readonly isComplete: boolean;
  /** The groups it belongs to, folded: its sector, its cluster. */
  readonly groups: readonly string[];
  /** The groups among whose rows it could be a sum that is not called one, the widest first: its sector, and its cluster in that sector; null for all rows. */
  readonly within: readonly string[] | null;
  /** By column; NaN where there is no figure. Øre or a driver's numbers. */
  readonly figures: Float64Array;
}

/** What a row is taken for. */
export type RowVerdict =
  | { readonly kind: 'row' }
  /** Named as a total, but with nothing that it could add up: a row. */
  | { readonly kind: 'row named as total' }
  /** The sum of other rows that is not called one: a row, but told of. `isAbove` those it adds up. */
  | { readonly kind: 'row like a sum'; readonly isAbove?: true }
  | { readonly kind: 'total' }
  /** A total by its name whose figure in `column` is not what the rows add up to. */
  | { readonly kind: 'wrong total'; readonly column: number; readonly sum: number };
