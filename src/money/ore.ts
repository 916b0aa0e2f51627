/** An amount of money in whole øre: a safe integer held in a double, so that sums and comparisons are exact. 1.150.000 kr. is 115_000_000. */
export type Ore = number;

/**
 * Amounts beyond this many øre (10,000 billion kr.) are refused. Excel keeps 15 digits of a number: of a larger amount
 * in kr. a cell no longer holds every øre, and what was shared exactly would not add up on the sheet.
 */
export const LARGEST_ORE: Ore = 999_999_999_999_999;
