import type { AllocationStep } from '../../allocation/allocation';
import { ratioAt } from '../../money/weights';
import type { Ore } from '../../money/ore';

/** What became of the units that were left when every part had been rounded down (`største rest`). */
export interface Leftover {
  /** Øre: how large the units are that were given out. */
  readonly unit: Ore;
  /** Positions in `to` of those that got one more unit, in order. */
  readonly given: readonly number[];
  /** Øre: what is no whole unit of the amount, and the position it went to; 0 where the amount is a multiple. */
  readonly odd: Ore;
  readonly oddTo: number;
}

/**
 * Who got the units left of a step by `største rest`: 100.000 kr. by 1/1/1 in units of 500 is 33.000 each, and of the
 * 1.000 kr. left the first two get 500.
 */
export function leftoverOf(taken: AllocationStep): Leftover {
  const { amount, weights, parts, step } = taken;
  const { unit } = step.rounding;
  const size = Math.abs(amount);
  const odd = size % unit;
  const oddTo = weights.largest;
  const given = taken.to.flatMap((_, index) => {
    const { numerator, denominator } = ratioAt(weights, index);
    const whole = (BigInt(size) * numerator) / denominator / BigInt(unit);
    const base = Number(whole) * unit + (index === oddTo ? odd : 0);
    return Math.abs(parts[index] ?? 0) > base ? [index] : [];
  });
  return { unit, given, odd, oddTo };
}

/** Øre: what a step's parts leave of its amount; 0 unless each was rounded by itself. */
export function unallocatedOf({ amount, parts }: AllocationStep): Ore {
  return parts.reduce((left, part) => left - part, amount);
}
