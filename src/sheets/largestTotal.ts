import type { Ore } from '../money/ore';

/** The largest total as it takes room on a sheet: kr., without its sign. */
export function largestTotal(totals: Iterable<Ore>): number {
  let largest = 0;
  for (const total of totals) largest = Math.max(largest, Math.abs(total));
  return largest / 100;
}
