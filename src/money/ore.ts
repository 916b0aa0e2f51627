/** An amount of money in whole øre: a safe integer held in a double, so that sums and comparisons are exact. 1.150.000 kr. is 115_000_000. */
export type Ore = number;

/** Amounts beyond this many øre (about 90,000 billion kr.) are refused, since doubles no longer hold every integer. */
export const LARGEST_ORE: Ore = Number.MAX_SAFE_INTEGER;
