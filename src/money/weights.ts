/**
 * Weights ready for exact apportioning: the user's decimals scaled to integers by one common power of ten,
 * which leaves every share as it was. 12,5 / 7 becomes 125 / 70 with `decimals` 1.
 *
 * `values` and `sum` are exact integers in doubles. Where the sum would leave the safe integers, `big` holds
 * the exact ones as well and must be used instead.
 */
export interface Weights {
  readonly values: Float64Array;
  readonly sum: number;
  readonly decimals: number;
  /** Position of the largest weight, of several the first listed: an odd rest goes there. */
  readonly largest: number;
  readonly big: { readonly values: readonly bigint[]; readonly sum: bigint } | null;
}
