import type { Pot } from '../../allocation/allocation';
import { formatCell } from '../../findings/formatCell';
import { type ExplainContext, amountText, inputLink, rowLabel } from './explainContext';
import type { ExplanationPart } from './explanation';
import { shownFactor } from '../../sheets/priceNotes';
import type { PriceAdjustment, Year, YearAmount } from '../../costs/costRow';
import { yearHeading } from '../../texts/yearHeading';
import { sharePart } from './sharePart';
import { textPart } from './textPart';

/** What a cost row gives a pot: its amount of the year, and the steps at level `Sektor` towards the pot. */
export function rowParts(row: number, pot: Pot, context: ExplainContext): ExplanationPart[] {
  const { texts, allocation } = context;
  const own = rowAmountPart(row, pot.year, context);
  if (own === null) return [];
  const steps = allocation.steps.flatMap((taken) => {
    if (taken.sector !== null || taken.year !== pot.year || taken.rows[0] !== row) return [];
    const index = taken.to.indexOf(pot.sector);
    return index < 0 ? [] : [sharePart({ taken, index }, context)];
  });
  if (steps.length > 0) return [own, ...steps];
  return [own, textPart(isNothing(row, pot, context) ? texts.zero : texts.wholeRow)];
}

function isNothing(row: number, { year }: Pot, context: ExplainContext): boolean {
  return amountOf(row, year, context)?.amount === 0;
}

/** A cost row's amount of a year, or what was spent of it, with its cell; null where there is none. */
export function rowAmountPart(row: number, year: Year, context: ExplainContext): ExplanationPart | null {
  const { texts, isOfAccounts } = context;
  const source = amountOf(row, year, context);
  if (source === undefined) return null;
  const { cell, amount, adjusted } = source;
  return {
    kind: 'sum',
    heading: rowLabel(context, row),
    items: [
      {
        text: isOfAccounts ? texts.rowAccounts(yearHeading(year)) : texts.rowAmount(year),
        amount: amountText(amount, context),
        detail: adjusted === undefined ? formatCell(cell) : priceDetail(adjusted, context),
        link: inputLink(cell),
      },
    ],
    sum: null,
  };
}

function amountOf(row: number, year: Year, { calculation }: ExplainContext): YearAmount | undefined {
  return calculation.input.costs.rows[row]?.amounts.find((amount) => amount.year === year);
}

/** What was typed, and what it was multiplied by: `17.000.000 kr. i prisniveau 2019 × 1,02`. */
export function priceDetail({ original, level, factor }: PriceAdjustment, context: ExplainContext): string {
  const { texts, language } = context;
  return texts.priceAdjusted(amountText(original, context), level, shownFactor(factor, language));
}
