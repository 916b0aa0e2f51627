/** `top / bottom`, the bottom above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A fraction rounded alone to a multiple of the unit; below zero as above, mirrored. */
export function rounded({ top, bottom }: Fraction, unit: bigint, method: 'half up' | 'half even'): bigint {
  if (top < 0n) return -rounded({ top: -top, bottom }, unit, method);
  const below = top / (bottom * unit);
  const twice = 2n * (top - below * unit * bottom) - unit * bottom;
  const isUp = twice > 0n || (twice === 0n && (method === 'half up' || below % 2n === 1n));
  return (isUp ? below + 1n : below) * unit;
}

/**
 * An amount among weights by the largest remainder, as the contract words it: each rounded down to the unit, the units
 * left to the largest remainders, ties to the first; what is less than a unit to the largest, whose remainder counts
 * less by it.
 */
export function byLargestRemainder(amount: bigint, weights: readonly bigint[], unit: bigint): bigint[] {
  if (amount < 0n) return byLargestRemainder(-amount, weights, unit).map((part) => -part);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const parts = weights.map((weight) => ((amount * weight) / (sum * unit)) * unit);
  // Over the sum of weights.
  const left = weights.map((weight, i) => amount * weight - (parts[i] ?? 0n) * sum);
  const odd = amount % unit;
  const largest = weights.reduce((best, weight, i) => (weight > (weights[best] ?? 0n) ? i : best), 0);
  left[largest] = (left[largest] ?? 0n) - odd * sum;
  parts[largest] = (parts[largest] ?? 0n) + odd;
  let units = (amount - parts.reduce((total, part) => total + part, 0n)) / unit;
  const order = weights.map((_, i) => i).sort((a, b) => compare(left[b] ?? 0n, left[a] ?? 0n) || a - b);
  for (const i of order) {
    if (units === 0n) break;
    parts[i] = (parts[i] ?? 0n) + unit;
    units -= 1n;
  }
  return parts;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
