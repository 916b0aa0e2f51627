/**
 * What is left of each recipient's exact share when its whole units are taken, from 0 to below `range` (in øre by the
 * sum of weights), and how many there are of each size: `counts[bucket]`, where the bucket is `remainder * BUCKETS / range` without its decimals. Counted by size, the largest
 * are found without sorting all.
 */
export interface Leftovers {
  readonly remainders: Float64Array;
  readonly counts: Int32Array;
}

/** Sizes told apart. The last bucket is above the range, for a remainder so close to it that the product is rounded up. */
export const BUCKETS = 64;

let leftovers: Leftovers = leftoversOf(128);

/**
 * Room for the leftovers of that many shares, with nothing counted. It is the same room every time, since thousands of
 * amounts follow each other: use it before asking again. The remainders in it are the last amount's.
 */
export function leftoversFor(count: number): Leftovers {
  if (leftovers.remainders.length < count) leftovers = leftoversOf(2 * count);
  leftovers.counts.fill(0);
  return leftovers;
}

function leftoversOf(count: number): Leftovers {
  return { remainders: new Float64Array(count), counts: new Int32Array(BUCKETS + 1) };
}
