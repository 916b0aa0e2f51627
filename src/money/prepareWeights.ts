import { type ExactNumber, withDecimals } from './exactNumber';
import type { Weights } from './weights';

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
