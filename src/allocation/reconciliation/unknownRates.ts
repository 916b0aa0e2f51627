import { finding, type Finding } from '../../findings/finding';
import { rateHeading } from '../../published/rateHeading';
import { foldHeading } from './headings';
import type { MatchedLine } from './matchLines';

/** `published-heading-unknown` for each heading of kr. per inhabitant that no line has such a rate under, at the first printed. */
export function unknownRates(lines: readonly MatchedLine[]): Finding[] {
  const known = new Set(lines.flatMap(({ calculated }) => [...(calculated?.rates.keys() ?? [])]));
  const reported = new Set<string>();
  return lines
    .flatMap(({ published }) => published.figures)
    .flatMap(({ heading, rate, cell }) => {
      const folded = foldHeading(heading);
      if (rate === undefined || known.has(rateHeading(heading) ?? '') || reported.has(folded)) return [];
      reported.add(folded);
      return [finding('warning', 'published-heading-unknown', cell, { heading })];
    });
}
