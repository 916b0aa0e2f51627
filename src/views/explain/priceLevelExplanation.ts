import type { CostRow } from '../../costs/costRow';
import { priceLevelsOf } from '../../sheets/pricedYears';
import { allocationHeadings, originalHeading, rowLabels } from '../../texts/sheetHeadings';
import { amountText, type ExplainContext, figureLink, inGroup, inputLink, rowLabel } from './explainContext';
import type { Explanation, ExplanationItem } from './explanation';
import type { SheetFigure } from './figure';
import { figureAmount } from './figureAmount';
import { sumItem, sumPart, textPart } from './parts';

/** The price level of a cost row, or its amount before it was brought to the prices of its year. */
export function priceLevelExplanation(
  figure: Extract<SheetFigure, { readonly kind: 'priceLevel' | 'original' }>,
  context: ExplainContext,
): Explanation {
  const { texts, calculation, allocation } = context;
  const { group, row } = figure;
  const who = row === null ? rowLabels.total : rowLabel(context, row);
  if (figure.kind === 'priceLevel') {
    const of = calculation.input.costs.rows[figure.row];
    const levels = of === undefined ? [] : priceLevelsOf(of, numbersOf(of));
    const cell = of?.amounts.find(({ adjusted }) => adjusted !== undefined)?.cell;
    return {
      title: `${who}, ${allocationHeadings.priceLevel}${inGroup(group, context)}`,
      amount: levels.join(', '),
      parts: [textPart(texts.priceLevel(levels), inputLink(cell))],
    };
  }
  const amount = figureAmount(calculation, figure) ?? NaN;
  const rows = allocation.groups.find((one) => one.group === group)?.rows ?? [];
  const shown = rows.filter((item) => row === null || item.row === row);
  const items = shown.flatMap((item) => originalItems(item.row, figure.year, group, context));
  return {
    title: `${who}, ${originalHeading(figure.year)}${inGroup(group, context)}`,
    amount: amountText(amount, context),
    parts: [sumPart(texts.beforeAdjusting, items, amount, context), textPart(texts.originalNotAllocated)],
  };
}

function numbersOf({ amounts }: CostRow): number[] {
  return amounts.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
}

function originalItems(row: number, year: number, group: string, context: ExplainContext): ExplanationItem[] {
  const amounts = context.calculation.input.costs.rows[row]?.amounts ?? [];
  return amounts.flatMap(({ year: of, amount, adjusted, cell }) => {
    if (of !== year || adjusted === undefined) return [];
    const own = { kind: 'original', group, row, year } as const;
    const link = inputLink(cell) ?? figureLink(context, own);
    const detail = context.texts.inOtherPrices(adjusted.level, amountText(amount, context), year);
    return [sumItem(rowLabel(context, row), adjusted.original, context, link, detail)];
  });
}
