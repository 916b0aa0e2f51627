import type { Pot } from '../../allocation/allocation';
import { formatCell } from '../../findings/formatCell';
import { amountText, type ExplainContext, inputLink, rowLabel, yearAmount } from './explainContext';
import type { ExplanationPart } from './explanation';
import { shownFactor } from '../../sheets/sheetNotes';
import type { PriceAdjustment, Year } from '../../costs/costRow';
import { yearHeading } from '../../texts/yearHeading';
import { sumItem, sumPart, textPart } from './parts';
import { sharePart } from './sharePart';

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
  return [own, textPart(yearAmount(row, pot.year, context)?.amount === 0 ? texts.zero : texts.wholeRow)];
}

/** A cost row's amount of a year, or what was spent of it, with its cell; null where there is none. */
export function rowAmountPart(row: number, year: Year, context: ExplainContext): ExplanationPart | null {
  const { texts, isOfAccounts } = context;
  const source = yearAmount(row, year, context);
  if (source === undefined) return null;
  const { cell, amount, adjusted } = source;
  const text = isOfAccounts ? texts.rowAccounts(yearHeading(year)) : texts.rowAmount(year);
  const detail = adjusted === undefined ? formatCell(cell) : priceDetail(row, adjusted, context);
  const item = sumItem(text, amount, context, inputLink(cell), detail);
  return sumPart(rowLabel(context, row), [item], amount, context);
}

/** What was typed in a cost row, or what its rate came to, and what it was multiplied by: `17.000.000 kr. i prisniveau 2019 × 1,02`. */
export function priceDetail(
  row: number,
  { original, level, factor }: PriceAdjustment,
  context: ExplainContext,
): string {
  const { texts, language, calculation } = context;
  const isRate = calculation.input.costs.rows[row]?.rate !== undefined;
  const say = isRate ? texts.ratePriceAdjusted : texts.priceAdjusted;
  return say(amountText(original, context), level, shownFactor(factor, language));
}
