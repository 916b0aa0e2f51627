import type { Remainder } from '../keys/remainderAmong';
import type { Ore } from '../money/ore';
import type { RoundingMethod } from '../money/roundRatio';

/** How the parts of an amount are rounded. */
export interface PartRounding {
  /** In øre. */
  readonly unit: Ore;
  /** For parts that are rounded alone. */
  readonly method: RoundingMethod;
  readonly remainder: Remainder;
}

/** What holds where nothing is said: the units left go to the largest remainders. */
export const LARGEST_REMAINDER: Remainder = { rule: { kind: 'largest' }, index: null };

/** The part at a place, from 0, takes what the others leave. */
export function remainderTo(index: number): Remainder {
  return { rule: { kind: 'to', name: '' }, index };
}
