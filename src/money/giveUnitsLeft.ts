import { BUCKETS } from './leftovers';
import type { Leftovers } from './leftovers';
import type { Ore } from './ore';

let room = new Int32Array(128);

/**
 * Gives one unit more to each of the `left` largest remainders, ties to the first listed, and turns units into øre:
 * 3, 6 and 6 units with remainders 10, 20, 20 and 1 left of unit 100 become 300, 700 and 600. More than `left` of the
 * remainders must be above 0, as they are when `left` is what remains of an amount.
 *
 * Whole buckets of the largest remainders get a unit each, and only those of the bucket where the units run out are
 * sorted. So the time is that of one pass.
 */
export function giveUnitsLeft(
  parts: Float64Array,
  count: number,
  { remainders, counts }: Leftovers,
  range: number,
  left: number,
  unit: Ore,
): void {
  let lastBucket = BUCKETS;
  let leftForLast = left;
  for (let here = counts[lastBucket] ?? 0; here < leftForLast; here = counts[lastBucket] ?? 0) {
    leftForLast -= here;
    lastBucket -= 1;
  }

  const bucketsPerRange = BUCKETS / range;
  if (room.length < count) room = new Int32Array(2 * count);
  const candidates = room;
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    const bucket = ((remainders[i] ?? 0) * bucketsPerRange) | 0;
    if (bucket === lastBucket) {
      candidates[found] = i;
      found += 1;
    }
    // 1 above the last bucket, else 0: the processor would guess a branch wrong every second time.
    const oneMore = (lastBucket - bucket) >>> 31;
    parts[i] = ((parts[i] ?? 0) + oneMore) * unit;
  }

  sortCandidates(candidates, found, remainders);
  for (let i = 0; i < leftForLast; i += 1) {
    const candidate = candidates[i] ?? 0;
    parts[candidate] = (parts[candidate] ?? 0) + unit;
  }
}

/** Sorts by insertion, the largest remainder first: a bucket holds few, and equal ones, which may be many, are in order already. */
function sortCandidates(candidates: Int32Array, found: number, remainders: Float64Array): void {
  for (let i = 1; i < found; i += 1) {
    const candidate = candidates[i] ?? 0;
    const remainder = remainders[candidate] ?? 0;
    let at = i;
    for (; at > 0; at -= 1) {
      const before = candidates[at - 1] ?? 0;
      if ((remainders[before] ?? 0) >= remainder) break;
      candidates[at] = before;
    }
    candidates[at] = candidate;
  }
}
