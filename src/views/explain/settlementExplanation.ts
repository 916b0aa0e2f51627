import { paidColumn } from '../../parties/paidIn';
import { settlementHeadings, sheetNames } from '../../texts/sheetHeadings';
import { sheetTexts } from '../../texts/sheetTexts';
import { amountText, type ExplainContext, figureLink, inputLink, rowName } from './explainContext';
import type { Explanation, ExplanationItem, ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { accountsContext } from './otherContexts';
import { receivedParts } from './receivedParts';
import { rowAmountPart } from './rowParts';
import { settledAmount } from './settledAmount';
import { figureItem, sumPart, textPart } from './parts';

type Settled = Extract<SheetFigure, { readonly kind: 'settled' }>;

/** A figure of `Afregning <år>`: budget and accounts as they were allocated, what was paid, and what is to be settled. */
export function settlementExplanation(figure: Settled, context: ExplainContext): Explanation {
  const { texts } = context;
  const { who, year, column } = figure;
  return {
    title: `${rowName(who, context)}, ${settlementHeadings[column]}${texts.inGroup(`${sheetNames.settlement} ${year}`)}`,
    amount: amountText(settledAmount(context.calculation, figure), context),
    parts: partsOf(figure, context),
  };
}

function partsOf(figure: Settled, context: ExplainContext): ExplanationPart[] {
  const { texts, language } = context;
  const { who, column } = figure;
  if (who.kind === 'check') return [textPart(texts.check)];
  if (who.kind === 'difference') {
    if (column === 'due') return [differencePart(figure, null, context)];
    return [textPart(texts.difference)];
  }
  switch (column) {
    case 'deviation':
      return [differencePart(figure, 'budget', context)];
    case 'due':
      return [differencePart(figure, 'paid', context), textPart(sheetTexts(language).settlementSign)];
    case 'paid':
      return paidParts(figure, context);
    case 'budget':
    case 'accounts':
      return allocatedParts(figure, context);
  }
}

function allocatedParts(figure: Settled, context: ExplainContext): ExplanationPart[] {
  const { texts } = context;
  const { who, year, column } = figure;
  const isBudget = column === 'budget';
  const of = isBudget ? context : accountsContext(context);
  if (of === null) return [textPart(texts.zero)];
  if (who.kind === 'party') {
    const parts = receivedParts(who.party, (one) => one === year, of);
    return isBudget ? parts : [...parts, textPart(texts.accountsByKeys)];
  }
  if (who.kind === 'row') {
    const own = rowAmountPart(who.row, year, of);
    return [own ?? textPart(texts.zero)];
  }
  const rows = settlementOf(figure, context)?.rows ?? [];
  const figures = rows.map(({ row }): Settled => ({ ...figure, block: 'costs', who: { kind: 'row', row } }));
  return [sumOfFigures(texts.byRow, figures, figure, context), textPart(texts.totalIsHandedIn)];
}

function paidParts(figure: Settled, context: ExplainContext): ExplanationPart[] {
  const { texts, calculation } = context;
  const { who, year } = figure;
  const settlement = settlementOf(figure, context);
  if (who.kind === 'party') {
    if (settlement?.isPaidGiven !== true) {
      const budget = figureLink(context, { ...figure, column: 'budget' });
      return [textPart(texts.paidAsBudget(year), budget)];
    }
    const cell = paidColumn(calculation.input.parties, year)?.column.values[who.party]?.cell;
    return [textPart(texts.paidTyped, inputLink(cell))];
  }
  const figures = (settlement?.lines ?? []).map(({ party }): Settled => ({
    ...figure,
    who: { kind: 'party', party },
  }));
  return [sumOfFigures(texts.byMember, figures, figure, context)];
}

/** The accounts of a row less another of its figures; alone where there is no other. */
function differencePart(
  figure: Settled,
  less: Settled['column'] | null,
  context: ExplainContext,
): ExplanationPart {
  const item = (column: Settled['column'], sign: 1 | -1): ExplanationItem =>
    figureItem(settlementHeadings[column], { ...figure, column }, context, sign);
  const items = [item('accounts', 1), ...(less === null ? [] : [item(less, -1)])];
  return sumPart(context.texts.balance, items, settledAmount(context.calculation, figure), context);
}

function sumOfFigures(
  heading: string,
  figures: readonly Settled[],
  sum: Settled,
  context: ExplainContext,
): ExplanationPart {
  const items = figures.map((figure) => figureItem(rowName(figure.who, context), figure, context));
  return sumPart(heading, items, settledAmount(context.calculation, sum), context);
}

function settlementOf({ year }: Settled, { calculation }: ExplainContext) {
  return calculation.further?.settlements.find((one) => one.year === year);
}
