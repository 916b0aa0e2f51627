import type { Ore } from '../../money/ore';
import { type ExplainContext, amountText } from './explainContext';
import type { ExplanationItem, ExplanationPart } from './explanation';

/** Amounts that are added up under a heading; a single one needs no sum. */
export function sumPart(
  heading: string,
  items: readonly ExplanationItem[],
  sum: Ore,
  context: ExplainContext,
): ExplanationPart {
  const total = items.length < 2 ? null : { text: context.texts.together, amount: amountText(sum, context) };
  return { kind: 'sum', heading, items, sum: total };
}
