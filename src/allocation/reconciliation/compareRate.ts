import { finding, type Finding } from '../../findings/finding';
import type { ExactNumber } from '../../money/exactNumber';
import { decimalOf } from '../../money/roundRatio';
import { rateHeading, type PublishedFigure } from '../../published/publishedLine';
import type { Comparison } from '../comparison';
import { sumHeading } from './headings';
import type { MatchedLine } from './matchLines';

/** What holding a figure against the calculated one comes to. */
export type Compared = Omit<Comparison, 'group' | 'line' | 'heading' | 'cell'>;

/**
 * Holds a published rate against the exact one, to as many decimals as were printed: 7,3 agrees with 7,3069…, and
 * 0,355231 with 0,355230…. Those that differ are `published-rate-differs`. Null where no rate is calculated.
 */
export function compareRate(
  { published: { line }, calculated }: MatchedLine,
  { heading, cell }: PublishedFigure,
  rate: ExactNumber,
  findings: Finding[],
): Compared | null {
  const exact = calculated?.rates.get(sumHeading(rateHeading(heading) ?? ''));
  if (exact === undefined) return null;
  const ours = decimalOf(exact, rate.decimals);
  const shown = { published: rate, calculated: ours };
  if (ours.coefficient !== rate.coefficient) {
    findings.push(finding('warning', 'published-rate-differs', cell, { line, heading, ...shown }));
  }
  const [printed, counted] = [inOre(rate), inOre(ours)];
  // Less than an øre is a difference too.
  const sign = Number(rate.coefficient > ours.coefficient) - Number(rate.coefficient < ours.coefficient);
  const difference = printed === counted ? sign : printed - counted;
  return { published: printed, calculated: counted, rate: shown, difference, within: 0 };
}

function inOre({ coefficient: numerator, decimals }: ExactNumber): number {
  return Number(decimalOf({ numerator, denominator: 10n ** BigInt(decimals) }, 2).coefficient);
}
