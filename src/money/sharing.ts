import type { Bounds } from './bounds';
import type { Ore } from './ore';
import type { Weights } from './weights';

/**
 * How an amount is shared where weights are not all that counts: everyone gets `base` øre first, the rest goes by the
 * weights, and nobody gets more or less than the bounds allow. Amounts below zero are shared as those above it, mirrored.
 */
export interface Sharing {
  readonly weights: Weights;
  /** Øre to each, from 0. */
  readonly base: Ore;
  readonly bounds: Bounds;
}
