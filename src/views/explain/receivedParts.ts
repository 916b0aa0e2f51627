import { potHeading } from '../../allocation/pots';
import type { Year } from '../../costs/costRow';
import { type ExplainContext } from './explainContext';
import type { ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { figureAmount } from './figureAmount';
import { partyParts } from './partyParts';
import { figureItem, sumPart, textPart } from './parts';

/** More columns than this are listed with their amounts, not followed back one by one. */
const MOST_FOLLOWED = 4;

/** Where it comes from what a recipient gets over all groups and sectors in the years that count: the amount of every column, and how each came about. */
export function receivedParts(
  party: number,
  counts: (year: Year) => boolean,
  context: ExplainContext,
): ExplanationPart[] {
  const { allocation, calculation, texts } = context;
  const figures = allocation.groups.flatMap(({ group, pots }) =>
    pots
      .filter(({ year }) => counts(year))
      .map((pot) => ({ kind: 'party', group, party, pot }) as const satisfies SheetFigure)
      .filter((figure) => !Number.isNaN(figureAmount(calculation, figure) ?? NaN)),
  );
  if (figures.length === 0) return [textPart(texts.zero)];
  const items = figures.map((figure) => {
    const text = [figure.group, potHeading(figure.pot)].filter((word) => word !== '').join(', ');
    return figureItem(text, figure, context);
  });
  const sum = figures.reduce((total, figure) => total + (figureAmount(calculation, figure) ?? 0), 0);
  const list = sumPart(texts.byGroupAndColumn, items, sum, context);
  if (figures.length > MOST_FOLLOWED) return [list];
  const followed = figures.flatMap((figure) => partyParts(figure, context));
  return figures.length === 1 && followed.length > 0 ? followed : [list, ...followed];
}
