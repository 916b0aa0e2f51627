import type { RoundingMethod } from '../../src/money/roundRatio';

/**
 * Sharing within bounds once more, written from the contract with nothing but fractions of BigInt, to check the fast
 * one against. It shares no code with it, and finds the measure another way: not by rounds, but by trying every place
 * where the sum of the parts bends, and solving the piece between two of them that holds the amount.
 */
export interface BoundedCase {
  /** Whole øre, from 0 up. */
  readonly amount: bigint;
  readonly weights: readonly bigint[];
  readonly base: bigint;
  readonly least: readonly bigint[];
  /** null where there is no limit. */
  readonly most: readonly (bigint | null)[];
}

/** `top / bottom`, the bottom above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const whole = (top: bigint): Fraction => ({ top, bottom: 1n });
const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** What a recipient gets at a measure: base + weight × measure, cut to the bounds. */
function at({ weights, base, least, most }: BoundedCase, i: number, measure: Fraction): Fraction {
  const share = plus(whole(base), { top: (weights[i] ?? 0n) * measure.top, bottom: measure.bottom });
  const lowest = whole(least[i] ?? 0n);
  if (compare(share, lowest) < 0) return lowest;
  const limit = most[i] ?? null;
  return limit !== null && compare(share, whole(limit)) > 0 ? whole(limit) : share;
}

function sumAt(asked: BoundedCase, measure: Fraction): Fraction {
  return asked.weights.reduce((sum, _, i) => plus(sum, at(asked, i, measure)), whole(0n));
}

/** The exact parts; null where no measure gives the amount. */
export function oracleBounded(asked: BoundedCase): readonly Fraction[] | null {
  const { amount, weights, base, least, most } = asked;
  const bends: Fraction[] = [whole(0n)];
  weights.forEach((weight, i) => {
    for (const limit of [least[i] ?? 0n, most[i] ?? null]) {
      if (limit !== null && weight > 0n && limit > base) bends.push({ top: limit - base, bottom: weight });
    }
  });
  bends.sort(compare);
  const last = bends.at(-1) ?? whole(0n);
  bends.push({ top: last.top + (amount + 1n) * last.bottom, bottom: last.bottom });
  const due = whole(amount);
  if (compare(sumAt(asked, whole(0n)), due) > 0) return null;
  for (let k = 0; k + 1 < bends.length; k += 1) {
    const from = bends[k] ?? whole(0n);
    const to = bends[k + 1] ?? whole(0n);
    const low = sumAt(asked, from);
    const high = sumAt(asked, to);
    if (compare(low, due) > 0 || compare(high, due) < 0) continue;
    if (compare(low, high) === 0) return weights.map((_, i) => at(asked, i, from));
    // from + (to - from) × (due - low) / (high - low)
    const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
    const [width, missing, rise] = [minus(to, from), minus(due, low), minus(high, low)];
    const step = {
      top: width.top * missing.top * rise.bottom,
      bottom: width.bottom * missing.bottom * rise.top,
    };
    const measure = plus(from, step);
    return weights.map((_, i) => at(asked, i, measure));
  }
  return null;
}

/** A fraction rounded alone to a multiple of the unit; below zero as above, mirrored. */
export function oracleRounded({ top, bottom }: Fraction, unit: bigint, method: RoundingMethod): bigint {
  if (top < 0n) return -oracleRounded({ top: -top, bottom }, unit, method);
  const below = top / (bottom * unit);
  const twice = 2n * (top - below * unit * bottom) - unit * bottom;
  const up = twice > 0n || (twice === 0n && (method === 'half up' || below % 2n === 1n));
  return (up ? below + 1n : below) * unit;
}
