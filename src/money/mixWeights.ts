import { type ExactNumber, withDecimals } from './exactNumber';
import { greatestCommonDivisor } from './greatestCommonDivisor';

/** One part of a mixture: how much of it, and its weights, which are not all 0 unless it is 0 percent. */
export interface MixPart {
  readonly percent: ExactNumber;
  readonly weights: readonly ExactNumber[];
}

/**
 * Weights whose shares are the parts' shares mixed by their percentages, exactly and in lowest terms: half of 1 : 3 and
 * half of 1 : 1 is 3 : 5. A mixture of one is that one, as it is.
 */
export function mixWeights(parts: readonly MixPart[]): readonly ExactNumber[] {
  const mixed = parts.filter(({ percent }) => percent.coefficient > 0n);
  const [only] = mixed;
  if (mixed.length === 1 && only !== undefined) return only.weights;
  const places = Math.max(0, ...mixed.map(({ percent }) => percent.decimals));
  const scaled = mixed.map(({ percent, weights }) => {
    const decimals = Math.max(0, ...weights.map((weight) => weight.decimals));
    const values = weights.map((weight) => withDecimals(weight, decimals));
    return {
      percent: withDecimals(percent, places),
      values,
      sum: values.reduce((sum, value) => sum + value, 0n),
    };
  });
  const whole = scaled.reduce((product, { sum }) => product * sum, 1n);
  const count = Math.max(0, ...mixed.map(({ weights }) => weights.length));
  const weights = Array.from({ length: count }, (_, i) =>
    scaled.reduce(
      (total, { percent, values, sum }) => total + percent * (values[i] ?? 0n) * (whole / sum),
      0n,
    ),
  );
  const divisor = weights.reduce(greatestCommonDivisor, 0n) || 1n;
  return weights.map((weight) => ({ coefficient: weight / divisor, decimals: 0 }));
}
