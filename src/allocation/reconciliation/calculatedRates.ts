import type { ExactNumber } from '../../money/exactNumber';
import type { Ore } from '../../money/ore';
import type { Ratio } from '../../money/ratio';
import type { Figures } from './figures';
import { SUM } from './headings';

/** Kr. per inhabitant, exactly, by what it is of as `rateHeading` gives it: `''` for all, `2021`, `kommuner 2021`. */
export type Rates = ReadonlyMap<string, Ratio>;

const NONE: Rates = new Map();

/**
 * The rates of a line: each of its amounts, each year's sum and the sum of all, by the line's inhabitants.
 * @param yearOf the folded year of a folded heading; '' where it has none.
 */
export function calculatedRates(
  figures: Figures,
  inhabitants: ExactNumber | null,
  yearOf: (heading: string) => string,
): Rates {
  if (inhabitants === null || inhabitants.coefficient <= 0n) return NONE;
  const sums = new Map<string, Ore>();
  for (const [heading, amount] of figures) {
    if (heading === SUM) sums.set('', amount);
    else {
      sums.set(heading, amount);
      const year = yearOf(heading);
      if (year !== heading && year !== '') sums.set(year, (sums.get(year) ?? 0) + amount);
    }
  }
  const { coefficient, decimals } = inhabitants;
  return new Map(
    [...sums].map(([of, amount]) => [
      of,
      { numerator: BigInt(amount) * 10n ** BigInt(decimals), denominator: coefficient * 100n },
    ]),
  );
}
