import type { Ore } from '../money/ore';

/** The sum of amounts in øre; NaN, where an amount does not apply, adds nothing. */
export function sumOfAmounts(amounts: Iterable<Ore>): Ore {
  let sum = 0;
  for (const amount of amounts) if (!Number.isNaN(amount)) sum += amount;
  return sum;
}
