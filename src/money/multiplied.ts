import type { Ore } from './ore';
import type { Ratio } from './ratio';
import { roundRatio } from './roundRatio';

/** An amount times an exact ratio, rounded to whole øre once (half up): 102.000.000 kr. times 1,02 four times over is 110.408.080,32 kr. */
export function multiplied(amount: Ore, { numerator, denominator }: Ratio): Ore {
  // Adding 0 makes a negative zero an ordinary one.
  return Number(roundRatio({ numerator: BigInt(amount) * numerator, denominator }, 'half up')) + 0;
}
