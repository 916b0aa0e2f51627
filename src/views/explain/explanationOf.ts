import { potHeading } from '../../allocation/pots';
import { populationOf, populationColumn } from '../../parties/inhabitants';
import { allocationHeadings, overviewHeadings, rowLabels, rateHeadings } from '../../texts/sheetHeadings';
import { comparisonExplanation } from './comparisonExplanation';
import {
  amountText,
  type ExplainContext,
  figureLink,
  inGroup,
  inputLink,
  partyName,
  rowLabel,
  rowName,
} from './explainContext';
import type { Explanation, ExplanationPart, ExplanationItem } from './explanation';
import type { SheetFigure } from './figure';
import { figureAmount } from './figureAmount';
import { keyComparisonExplanation } from './keyComparisonExplanation';
import { partyParts } from './partyParts';
import { priceLevelExplanation } from './priceLevelExplanation';
import { rowParts } from './rowParts';
import { rateExplanation, ratePart } from './rateExplanation';
import { settlementExplanation } from './settlementExplanation';
import { shareExplanation } from './shareExplanation';
import { balanceParts, overviewParts, subtotalPart, totalParts } from './sumParts';
import { textPart } from './parts';
import { formatExact } from '../../money/formatExact';

/**
 * Where a figure comes from, from the cost rows to the cell, as ordered data. It is calculated from the allocation
 * itself and does not read the trail's sheet.
 */
export function explanationOf(figure: SheetFigure, context: ExplainContext): Explanation {
  switch (figure.kind) {
    case 'comparison':
      return comparisonExplanation(figure.index, context);
    case 'share':
    case 'groupShare':
    case 'subtotalShare':
      return shareExplanation(figure, context);
    case 'rate':
      return rateExplanation(figure, context);
    case 'perInhabitant':
      return inhabitantExplanation(figure.party, context);
    case 'inhabitants':
      return inhabitantsExplanation(figure, context);
    case 'priceLevel':
    case 'original':
      return priceLevelExplanation(figure, context);
    case 'settled':
      return settlementExplanation(figure, context);
    case 'compared':
      return keyComparisonExplanation(figure, context);
    case 'row':
    case 'price':
    case 'party':
    case 'subtotal':
    case 'total':
    case 'difference':
    case 'check':
      return amountExplanation(figure, context);
  }
}

function amountExplanation(figure: AmountFigure, context: ExplainContext): Explanation {
  const amount = figureAmount(context.calculation, figure) ?? NaN;
  return {
    title: titleOf(figure, context),
    amount: amountText(amount, context),
    parts: Number.isNaN(amount) ? emptyParts(figure, context) : amountParts(figure, context),
  };
}

type AmountFigure = Extract<
  SheetFigure,
  { readonly kind: 'row' | 'price' | 'party' | 'subtotal' | 'total' | 'difference' | 'check' }
>;

function titleOf(figure: AmountFigure, context: ExplainContext): string {
  const { group } = figure;
  const place = group === null ? context.texts.inAllGroups : inGroup(group, context);
  return `${whoOf(figure, context)}, ${headingOf(figure)}${place}`;
}

function whoOf(figure: AmountFigure, context: ExplainContext): string {
  if (figure.kind === 'subtotal') return figure.label;
  if (figure.kind !== 'price') return rowName(figure, context);
  return figure.row === null ? rowLabels.total : rowLabel(context, figure.row);
}

function headingOf(figure: AmountFigure): string {
  if (figure.kind === 'price') return allocationHeadings.totalPrice;
  return figure.pot === null ? overviewHeadings.sum : potHeading(figure.pot);
}

function amountParts(figure: AmountFigure, context: ExplainContext): ExplanationPart[] {
  const { texts } = context;
  switch (figure.kind) {
    case 'row':
      return rowParts(figure.row, figure.pot, context);
    case 'price':
      return pricePart(figure.row, context);
    case 'party': {
      const { group, pot, party } = figure;
      if (group === null || pot === null) return overviewParts(figure, context);
      const parts = partyParts({ group, pot, party }, context);
      return parts.length > 0 ? parts : [textPart(texts.zero)];
    }
    case 'subtotal':
      return [subtotalPart(figure, context)];
    case 'total':
      if (figure.group === null || figure.pot === null) return overviewParts(figure, context);
      return totalParts(figure.group, figure.pot, context);
    case 'difference':
    case 'check':
      return balanceParts(figure, context);
  }
}

function pricePart(row: number | null, { texts, calculation }: ExplainContext): ExplanationPart[] {
  if (row === null) return [textPart(texts.priceTotal)];
  const cell = calculation.input.costs.rows[row]?.cells.totalPrice;
  return [textPart(texts.price, inputLink(cell))];
}

function emptyParts(figure: AmountFigure, context: ExplainContext): ExplanationPart[] {
  const { texts } = context;
  const heading = headingOf(figure);
  const who = whoOf(figure, context);
  const text =
    figure.kind === 'party' || figure.kind === 'subtotal'
      ? texts.nothingToRecipient(who, heading)
      : texts.nothingFromRow(who, heading);
  return [textPart(text)];
}

function inhabitantExplanation(party: number, context: ExplainContext): Explanation {
  const { parties, settings } = context.calculation.input;
  const sum: SheetFigure = { kind: 'party', group: null, party, pot: null };
  const amount = figureAmount(context.calculation, sum) ?? 0;
  const inhabitants = populationOf(parties, settings.inhabitants)?.[party] ?? null;
  const title = `${partyName(context, party)}, ${overviewHeadings.perInhabitant}`;
  return ratePart({ title, amount, inhabitants, link: figureLink(context, sum) }, context);
}

/** The inhabitants a row of `Kr. pr. indbygger` is divided by: the recipient's own, or those of its members, where sectors with equally many count once. */
function inhabitantsExplanation(
  { of }: Extract<SheetFigure, { readonly kind: 'inhabitants' }>,
  context: ExplainContext,
): Explanation {
  const { texts, language, calculation } = context;
  const { parties, settings } = calculation.input;
  const column = populationColumn(parties, settings.inhabitants);
  const items = of.members.flatMap((party): ExplanationItem[] => {
    const value = column?.values[party];
    if (value === undefined || value.number === null) return [];
    const amount = formatExact(value.number, language);
    return [{ text: partyName(context, party), amount, detail: '', link: inputLink(value.cell) }];
  });
  const amount = of.inhabitants === null ? '' : formatExact(of.inhabitants, language);
  const heading = column?.heading ?? '';
  const sum = items.length < 2 ? null : { text: texts.inhabitantsCounted, amount };
  return {
    title: `${of.label}, ${rateHeadings.inhabitants}`,
    amount,
    parts: [
      { kind: 'sum', heading: texts.inhabitantsFrom(heading), items, sum },
      ...(items.length < 2 ? [] : [textPart(texts.inhabitantsOnce)]),
    ],
  };
}
