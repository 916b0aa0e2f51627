import type { Ore } from './ore';
import type { Weights } from './weights';

/** Recipients there is room for in `shareInDoubles`; a workbook has 2,000 at most. */
export const MOST_WEIGHTS = 4096;

/** The largest number whose square is a safe integer: 94,906,265. All of Denmark is 5.8 million people. */
const LARGEST_SUM = Math.floor(Math.sqrt(Number.MAX_SAFE_INTEGER));
const LARGEST_RANGE = 2 ** 52;

/** Whether `shareInDoubles` is exact for these weights and this unit: no product in it can leave the safe integers. */
export function canShareInDoubles(weights: Weights, unit: Ore): boolean {
  return (
    weights.big === null &&
    weights.sum <= LARGEST_SUM &&
    weights.sum * unit <= LARGEST_RANGE &&
    weights.values.length <= MOST_WEIGHTS
  );
}
