import type { Ore } from '../money/ore';
import { roundTo, type RoundingMethod } from '../money/round';
import { checkWithinRange } from './checkWithinRange';

/** Rounds an amount to a multiple of the unit, both in øre: 25_000 to the unit 50_000 is 50_000 by `half up`. Refused where the result could be beyond the largest amount. */
export function roundAmount(amount: Ore, unit: Ore, method: RoundingMethod): Ore {
  checkWithinRange(amount, unit);
  return roundTo(amount, unit, method);
}
