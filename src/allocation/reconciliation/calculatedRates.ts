import type { ExactNumber } from '../../money/exactNumber';
import type { Ratio } from '../../money/ratio';
import type { Figures } from './figures';
import { SUM } from './headings';

/** Kr. per inhabitant, exactly, by the folded heading of the sum it is of: `i alt`, `i alt 2021`, `i alt kommuner 2021`. */
export type Rates = ReadonlyMap<string, Ratio>;

/** The rates of a line: each of its sums by the line's inhabitants. */
export function calculatedRates(figures: Figures, inhabitants: ExactNumber | null): Rates {
  if (inhabitants === null || inhabitants.coefficient <= 0n) return new Map();
  const { coefficient, decimals } = inhabitants;
  return new Map(
    [...figures]
      .filter(([heading]) => heading.startsWith(SUM))
      .map(([heading, amount]) => [
        heading,
        { numerator: BigInt(amount) * 10n ** BigInt(decimals), denominator: coefficient * 100n },
      ]),
  );
}
