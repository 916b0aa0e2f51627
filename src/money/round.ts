import type { Ore } from './ore';

/** How an amount is rounded alone: `halv op` (away from zero, so that negative amounts mirror positive ones) or `halv lige` (to the even multiple, banker's rounding). */
export type RoundingMethod = 'half up' | 'half even';

/**
 * Rounds an amount to a multiple of the unit, both in øre, the unit a whole number from 1. Exact for every safe
 * integer: to the unit 50.000 kr. (5_000_000), 125.000 kr. is 150.000 by `half up` and 100.000 by `half even`.
 */
export function roundTo(amount: Ore, unit: Ore, method: RoundingMethod): Ore {
  const size = Math.abs(amount);
  // The quotient of two safe integers is never rounded up to the next whole number, so its floor is exact.
  const units = Math.floor(size / unit);
  const rest = size - units * unit;
  // Not rest * 2, which could leave the safe integers.
  const missing = unit - rest;
  const roundsTieUp = method === 'half up' || units % 2 === 1;
  const up = rest > missing || (rest === missing && roundsTieUp);
  const rounded = (up ? units + 1 : units) * unit;
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}
