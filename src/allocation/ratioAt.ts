import { type Ratio, NO_RATIO } from '../money/ratio';
import type { Weights } from '../money/weights';

/** The exact share that one weight is of all: 45851/1326340. 0/1 where all weights are 0. */
export function ratioAt({ values, sum, big }: Weights, index: number): Ratio {
  if (sum === 0) return NO_RATIO;
  if (big !== null) return { numerator: big.values[index] ?? 0n, denominator: big.sum };
  return { numerator: BigInt(values[index] ?? 0), denominator: BigInt(sum) };
}
