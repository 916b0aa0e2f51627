import type { Ore } from '../../money/ore';
import { type ExplainContext, amountText, figureLink } from './explainContext';
import type { ExplanationItem, ExplanationLink, ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { figureAmount } from './figureAmount';

/** An amount that is added up, with where it leads and how it came about. */
export function sumItem(
  text: string,
  amount: Ore,
  context: ExplainContext,
  link: ExplanationLink | null = null,
  detail = '',
): ExplanationItem {
  return { text, amount: amountText(amount, context), detail, link };
}

/** Another figure of ours that is added up, or (-1) taken away, and leads on to where it comes from. */
export function figureItem(
  text: string,
  figure: SheetFigure,
  context: ExplainContext,
  sign: 1 | -1 = 1,
): ExplanationItem {
  const amount = sign * (figureAmount(context.calculation, figure) ?? 0);
  return sumItem(text, amount, context, figureLink(context, figure));
}

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

/** A sentence of an explanation, and where it leads. */
export function textPart(text: string, link: ExplanationLink | null = null): ExplanationPart {
  return { kind: 'text', text, link };
}
