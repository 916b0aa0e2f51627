import { finding, type Finding } from '../../findings/finding';
import type { PublishedLine } from '../../published/publishedLine';
import { foldHeading } from './headings';

/** `published-heading-unknown` for each heading that amounts are printed under but none are calculated, at the first such amount. */
export function unknownHeadings(published: readonly PublishedLine[], known: ReadonlySet<string>): Finding[] {
  const reported = new Set(known);
  return published
    .flatMap(({ figures }) => figures)
    .flatMap(({ heading, amount, cell }) => {
      const folded = foldHeading(heading);
      if (amount === null || reported.has(folded)) return [];
      reported.add(folded);
      return [finding('warning', 'published-heading-unknown', cell, { heading })];
    });
}
