import type { ExactNumber } from '../money/exactNumber';
import { prepareWeights, type Weights } from '../money/weights';

/** Weights ready for allocating, with what has been allocated by them. */
export interface PreparedWeights {
  /** As typed, one for each cell in reading order. */
  readonly exact: readonly ExactNumber[];
  readonly weights: Weights;
  /** The parts of the last amounts, in øre, by amount and rounding; the oldest first. */
  readonly allocations: Map<string, Float64Array>;
}

/** Makes weights ready, none of them negative: 12,5 and 7. */
export function prepared(exact: readonly ExactNumber[]): PreparedWeights {
  return { exact, weights: prepareWeights(exact), allocations: new Map() };
}
