import { sharesTheSame } from '../../allocation/keyComparison';
import { populationOf, inhabitantsAmong } from '../../parties/inhabitants';
import { comparedHeading } from '../../sheets/layouts/comparisonBlockLayout';
import { sheetNames } from '../../texts/sheetHeadings';
import { sheetTexts } from '../../texts/sheetTexts';
import { comparedAmount } from './comparedAmount';
import { amountText, type ExplainContext, figureLink, rowName } from './explainContext';
import type { Explanation, ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { comparedContext } from './otherContexts';
import { ratePart } from './rateExplanation';
import { receivedParts } from './receivedParts';
import { figureItem, sumPart, textPart } from './parts';

type Compared = Extract<SheetFigure, { readonly kind: 'compared' }>;

/** A figure of `Sammenligning`: what a recipient gets by a key, the difference to `Nøgle`, and kr. per inhabitant. */
export function keyComparisonExplanation(figure: Compared, context: ExplainContext): Explanation {
  const { texts } = context;
  const { who } = figure;
  const name = who.kind === 'row' ? '' : rowName(who, context);
  const title = `${name}, ${comparedHeading(figure)}${texts.inGroup(sheetNames.comparison)}`;
  if (figure.what === 'rate') return rateOf(figure, title, context);
  const amount = comparedAmount(context.calculation, figure) ?? NaN;
  return { title, amount: amountText(amount, context), parts: partsOf(figure, context) };
}

function partsOf(figure: Compared, context: ExplainContext): ExplanationPart[] {
  const { texts, language, calculation } = context;
  const { who, what } = figure;
  const comparison = calculation.further?.keyComparison ?? null;
  const isSame = comparison === null || sharesTheSame(comparison);
  if (what === 'difference')
    return [lessOwn(figure, context), textPart(sheetTexts(language).comparisonNote(isSame))];
  switch (who.kind) {
    case 'party':
      return [...keysPart(figure, context), ...amountParts(who.party, figure, context)];
    case 'difference':
      return [textPart(texts.difference)];
    case 'check':
      return [textPart(texts.check)];
    case 'total':
    case 'row':
      return [textPart(isSame ? texts.sameByEveryKey : texts.otherByRates)];
  }
}

function amountParts(party: number, { by }: Compared, context: ExplainContext): ExplanationPart[] {
  const of = by === 'own' ? context : comparedContext(by, context);
  return of === null ? [] : receivedParts(party, () => true, of);
}

/** Which keys the rows have by this name: `Nøgle B er »50/50« for 3 poster.` */
function keysPart({ kind, by }: Compared, { calculation, texts }: ExplainContext): ExplanationPart[] {
  const { input } = calculation;
  const of = by === 'own' ? input : input.compared.find(({ other }) => other === by);
  const rows = new Map<string, number>();
  for (const { key } of of?.costs.rows ?? []) rows.set(key, (rows.get(key) ?? 0) + 1);
  const heading = comparedHeading({ kind, by, what: 'amount' });
  const keys = [...rows].map(([key, count]) => texts.keyOfRows(key, count));
  return [textPart(texts.keysCompared(heading, keys))];
}

function lessOwn(figure: Compared, context: ExplainContext): ExplanationPart {
  const theirs: Compared = { ...figure, what: 'amount' };
  const own: Compared = { ...theirs, by: 'own' };
  const items = [
    figureItem(comparedHeading(theirs), theirs, context),
    figureItem(comparedHeading(own), own, context, -1),
  ];
  const sum = comparedAmount(context.calculation, figure) ?? 0;
  return sumPart(context.texts.balance, items, sum, context);
}

function rateOf(figure: Compared, title: string, context: ExplainContext): Explanation {
  const { calculation } = context;
  const { parties, settings } = calculation.input;
  const population = populationOf(parties, settings.inhabitants);
  const amountFigure: Compared = { ...figure, what: 'amount' };
  const amount = comparedAmount(calculation, amountFigure) ?? NaN;
  const everyone = calculation.further?.keyComparison?.parties ?? [];
  const inhabitants =
    population === null
      ? null
      : figure.who.kind === 'party'
        ? (population[figure.who.party] ?? null)
        : inhabitantsAmong(everyone, population, parties);
  return ratePart({ title, amount, inhabitants, link: figureLink(context, amountFigure) }, context);
}
