/** A decimal number held exactly: `coefficient / 10^decimals`. 33,35 is { coefficient: 3335n, decimals: 2 }. Weights, splits and profiles are kept like this. */
export interface ExactNumber {
  readonly coefficient: bigint;
  readonly decimals: number;
}

export const EXACT_ZERO: ExactNumber = { coefficient: 0n, decimals: 0 };
export const EXACT_ONE: ExactNumber = { coefficient: 1n, decimals: 0 };
