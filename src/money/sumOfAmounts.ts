import type { Ore } from './ore';

/** The sum of amounts in øre; NaN, where an amount does not apply, adds nothing. */
export function sumOfAmounts(amounts: Iterable<Ore>): Ore {
  let sum = 0;
  for (const amount of amounts) if (!Number.isNaN(amount)) sum += amount;
  return sum;
}

/** A sum with one amount more; NaN where neither applies. */
export function withAmount(sum: Ore, amount: Ore): Ore {
  if (Number.isNaN(sum)) return amount;
  return Number.isNaN(amount) ? sum : sum + amount;
}
