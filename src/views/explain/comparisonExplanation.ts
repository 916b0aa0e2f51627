import { formatCell } from '../../findings/formatCell';
import { overviewGroup } from '../../texts/sheetHeadings';
import { amountText, type ExplainContext, figureLink, inGroup, inputLink } from './explainContext';
import type { Explanation } from './explanation';
import { sumItem } from './parts';
import { figureOfPublished } from './figureOfPublished';

/** A published figure beside ours: where it was published, and where ours stands, so that ours can be explained. */
export function comparisonExplanation(index: number, context: ExplainContext): Explanation {
  const { calculation, texts } = context;
  const comparison = calculation.comparisons[index];
  if (comparison === undefined) return { title: '', amount: '', parts: [] };
  const { group, line, heading, cell, published, calculated, difference } = comparison;
  const ours = figureOfPublished(calculation, comparison);
  const printed = Number.isNaN(published) ? texts.notPrinted : amountText(published, context);
  return {
    title: `${line}, ${heading}${inGroup(group ?? overviewGroup, context)}`,
    amount: amountText(difference, context),
    parts: [
      {
        kind: 'sum',
        heading: texts.publishedLess,
        items: [
          { text: texts.published, amount: printed, detail: formatCell(cell), link: inputLink(cell) },
          sumItem(texts.calculated, -calculated, context, ours === null ? null : figureLink(context, ours)),
        ],
        sum: { text: texts.publishedLess, amount: amountText(difference, context) },
      },
    ],
  };
}
