import type { Ore } from './ore';
import { type RoundingMethod, roundRatio } from './roundRatio';
import type { Weights } from './weights';

/**
 * The largest remainder in BigInt, for weights whose products leave the safe integers: the same parts as
 * `apportionLargestRemainder`, some twenty times slower. The amount must not be negative.
 */
export function apportionBigLargestRemainder(
  amount: Ore,
  weights: Weights,
  unit: Ore,
  parts: Float64Array,
): void {
  const { values, sum } = bigWeights(weights);
  const total = BigInt(amount);
  const step = BigInt(unit);
  const range = sum * step;
  const remainders = values.map((value) => (total * value) % range);
  const units = values.map((value) => (total * value) / range);

  const rest = total % step;
  // It gets the odd rest, so it has that much less to claim of a unit.
  remainders[weights.largest] = (remainders[weights.largest] ?? 0n) - rest * sum;

  const left = Number(total / step - units.reduce((given, share) => given + share, 0n));
  for (const i of bySize(remainders).slice(0, left)) units[i] = (units[i] ?? 0n) + 1n;
  units.forEach((share, i) => (parts[i] = Number(share * step)));
  parts[weights.largest] = (parts[weights.largest] ?? 0) + Number(rest);
}

/** Each part rounded alone in BigInt: the same parts as `apportionIndependently`. The amount must not be negative. */
export function apportionBigIndependently(
  amount: Ore,
  weights: Weights,
  unit: Ore,
  method: RoundingMethod,
  parts: Float64Array,
): void {
  const { values, sum } = bigWeights(weights);
  const total = BigInt(amount);
  const step = BigInt(unit);
  values.forEach((value, i) => {
    const units = roundRatio({ numerator: total * value, denominator: sum * step }, method);
    parts[i] = Number(units * step);
  });
}

function bigWeights({ big, values, sum }: Weights): NonNullable<Weights['big']> {
  return big ?? { values: Array.from(values, BigInt), sum: BigInt(sum) };
}

/** Positions from the largest remainder to the smallest, equal ones as listed. */
function bySize(remainders: readonly bigint[]): number[] {
  const positions = remainders.map((_, i) => i);
  return positions.sort((a, b) => {
    const difference = (remainders[b] ?? 0n) - (remainders[a] ?? 0n);
    if (difference === 0n) return a - b;
    return difference < 0n ? -1 : 1;
  });
}
