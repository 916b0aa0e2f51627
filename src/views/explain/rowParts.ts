import type { Pot } from '../../allocation/allocation';
import { formatCell } from '../../findings/formatCell';
import { type ExplainContext, amountText, inputLink, rowLabel } from './explainContext';
import type { ExplanationPart } from './explanation';
import { shownFactor } from '../../sheets/priceNotes';
import type { PriceAdjustment } from '../../costs/costRow';
import { sharePart } from './sharePart';

/** What a cost row gives a pot: its amount of the year, and the steps at level `Sektor` towards the pot. */
export function rowParts(row: number, pot: Pot, context: ExplainContext): ExplanationPart[] {
  const { texts, allocation, calculation } = context;
  const source = calculation.input.costs.rows[row]?.amounts.find(({ year }) => year === pot.year);
  if (source === undefined) return [];
  const { cell, amount, adjusted } = source;
  const own: ExplanationPart = {
    kind: 'sum',
    heading: rowLabel(context, row),
    items: [
      {
        text: texts.rowAmount(pot.year),
        amount: amountText(amount, context),
        detail: adjusted === undefined ? formatCell(cell) : priceDetail(adjusted, context),
        link: inputLink(cell),
      },
    ],
    sum: null,
  };
  const steps = allocation.steps.flatMap((taken) => {
    if (taken.sector !== null || taken.year !== pot.year || taken.rows[0] !== row) return [];
    const index = taken.to.indexOf(pot.sector);
    return index < 0 ? [] : [sharePart({ taken, index }, context)];
  });
  if (steps.length > 0) return [own, ...steps];
  return [own, { kind: 'text', text: amount === 0 ? texts.zero : texts.wholeRow, link: null }];
}

/** What was typed, and what it was multiplied by: `17.000.000 kr. i prisniveau 2019 × 1,02`. */
function priceDetail({ original, level, factor }: PriceAdjustment, context: ExplainContext): string {
  const { texts, language } = context;
  return texts.priceAdjusted(amountText(original, context), level, shownFactor(factor, language));
}
