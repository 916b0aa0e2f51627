import type { ExactNumber } from '../../src/money/exactNumber';
import type { RoundingMethod } from '../../src/money/roundRatio';

/**
 * The rounding rules once more, written from the contract with nothing but fractions of BigInt and full sorts, to
 * check the fast ones against. It shares no code with them.
 */

/** Exact shares in øre, `tops[i] / bottom`, the bottom above 0. */
export interface Shares {
  readonly tops: readonly bigint[];
  readonly bottom: bigint;
}

export function oracleShares(amount: bigint, weights: readonly ExactNumber[]): Shares {
  const decimals = Math.max(...weights.map((weight) => weight.decimals));
  const scaled = weights.map((weight) => weight.coefficient * 10n ** BigInt(decimals - weight.decimals));
  let bottom = 0n;
  for (const weight of scaled) bottom += weight;
  return { tops: scaled.map((weight) => amount * weight), bottom };
}

/** Positions from the largest number to the smallest, equal ones as listed. */
function largestFirst(numbers: readonly bigint[]): number[] {
  const positions = numbers.map((number, i) => ({ number, i }));
  positions.sort((a, b) => (a.number === b.number ? a.i - b.i : a.number > b.number ? -1 : 1));
  return positions.map(({ i }) => i);
}

export function oracleLargestRemainder(
  amount: bigint,
  weights: readonly ExactNumber[],
  unit: bigint,
): bigint[] {
  if (amount < 0n) return oracleLargestRemainder(-amount, weights, unit).map((part) => -part);
  const { tops, bottom } = oracleShares(amount, weights);
  const parts = tops.map((top) => (top / (bottom * unit)) * unit);

  const oddRest = amount % unit;
  const [largest = 0] = largestFirst(tops);
  parts[largest] = (parts[largest] ?? 0n) + oddRest;

  // What each has a claim to beyond what it has got.
  const claims = tops.map((top, i) => top - (parts[i] ?? 0n) * bottom);
  let left = amount;
  for (const part of parts) left -= part;
  for (const i of largestFirst(claims)) {
    if (left === 0n) break;
    parts[i] = (parts[i] ?? 0n) + unit;
    left -= unit;
  }
  return parts;
}

function oracleRound(top: bigint, bottom: bigint, unit: bigint, method: RoundingMethod): bigint {
  if (top < 0n) return -oracleRound(-top, bottom, unit, method);
  const below = (top / (bottom * unit)) * unit;
  const above = below + unit;
  const toBelow = top - below * bottom;
  const toAbove = above * bottom - top;
  if (toBelow !== toAbove) return toBelow < toAbove ? below : above;
  if (method === 'half up') return above;
  return (below / unit) % 2n === 0n ? below : above;
}

export function oracleIndependently(
  amount: bigint,
  weights: readonly ExactNumber[],
  unit: bigint,
  method: RoundingMethod,
): bigint[] {
  const { tops, bottom } = oracleShares(amount, weights);
  return tops.map((top) => oracleRound(top, bottom, unit, method));
}

export function oracleRemainderTo(
  amount: bigint,
  weights: readonly ExactNumber[],
  unit: bigint,
  method: RoundingMethod,
  to: number,
): bigint[] {
  const parts = oracleIndependently(amount, weights, unit, method);
  let others = 0n;
  parts.forEach((part, i) => {
    if (i !== to) others += part;
  });
  parts[to] = amount - others;
  return parts;
}
