import { type ExactNumber, withDecimals } from './exactNumber';
import { type Ratio, NO_RATIO } from './ratio';

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

/** Makes weights, none of them negative, ready for apportioning: 12,5 and 7 give values 125 and 70, sum 195, decimals 1. */
export function prepareWeights(weights: readonly ExactNumber[]): Weights {
  const decimals = weights.reduce((most, weight) => Math.max(most, weight.decimals), 0);
  const values = weights.map((weight) => withDecimals(weight, decimals));
  const sum = values.reduce((total, value) => total + value, 0n);
  return {
    values: Float64Array.from(values, Number),
    sum: Number(sum),
    decimals,
    largest: values.reduce((largest, value, i) => (value > (values[largest] ?? 0n) ? i : largest), 0),
    big: sum <= BigInt(Number.MAX_SAFE_INTEGER) ? null : { values, sum },
  };
}

/** A weight as an exact integer, whatever its size: 12,5 beside 7 is 125n. */
export function exactWeight({ values, big }: Weights, index: number): bigint {
  return big === null ? BigInt(values[index] ?? 0) : (big.values[index] ?? 0n);
}

/** The exact share that one weight is of all: 45851/1326340. 0/1 where all weights are 0. */
export function ratioAt({ values, sum, big }: Weights, index: number): Ratio {
  if (sum === 0) return NO_RATIO;
  if (big !== null) return { numerator: big.values[index] ?? 0n, denominator: big.sum };
  return { numerator: BigInt(values[index] ?? 0), denominator: BigInt(sum) };
}
