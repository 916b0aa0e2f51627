import type { Ore } from '../../money/ore';
import type { PublishedFigure } from '../../published/publishedLine';
import type { MatchedLine } from './matchLines';
import { foldHeading } from './headings';

/** What a published line prints under a folded heading, in øre; null where it prints nothing. */
export function printedAmount({ published }: MatchedLine, heading: string): Ore | null {
  return published.figures.find((figure) => foldHeading(figure.heading) === heading)?.amount ?? null;
}

/** What several published lines print under a folded heading, added up; null where none of them prints anything. */
export function printedSum(lines: readonly MatchedLine[], heading: string): Ore | null {
  const amounts = lines.map((line) => printedAmount(line, heading)).filter((amount) => amount !== null);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** How far rounding alone may take a printed figure from the sum of others, øre: half of what each one's last digit is worth. */
export function roundingOf(
  lines: readonly MatchedLine[],
  heading: string,
  { unit = 0 }: Pick<PublishedFigure, 'unit'>,
): Ore {
  const figures = lines.flatMap(({ published }) =>
    published.figures.filter((figure) => figure.amount !== null && foldHeading(figure.heading) === heading),
  );
  return figures.reduce((sum, figure) => sum + (figure.unit ?? 0), unit) / 2;
}

/** Whether a published line prints anything at all; one that does not is only a name. */
export function printsAnything({ published }: MatchedLine): boolean {
  return published.figures.some(({ amount }) => amount !== null);
}
