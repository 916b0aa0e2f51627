import { potHeading } from '../../allocation/pots';
import type { Year } from '../../costs/costRow';
import { settlementHeadings } from '../../texts/sheetHeadings';
import { yearHeading } from '../../texts/yearHeading';
import { amountText, type ExplainContext, inGroup, inputLink, rowLabel, yearAmount } from './explainContext';
import type { Explanation, ExplanationPart } from './explanation';
import { figureAmount } from './figureAmount';
import { priceDetail } from './rowParts';
import { sharePart } from './sharePart';
import { textPart } from './parts';
import type { TrailLine } from './trailLine';

/** What a row of the trail says, and how it was calculated. */
export function trailExplanation(line: TrailLine, context: ExplainContext): Explanation {
  return line.kind === 'step' ? stepExplanation(line, context) : sourceExplanation(line, context);
}

function stepExplanation(
  { taken, index }: Extract<TrailLine, { kind: 'step' }>,
  context: ExplainContext,
): Explanation {
  const { group, rows, from, year, to, parts } = taken;
  return {
    title:
      titleOf([to[index] ?? '', titleOf([from, yearText(year, context)], ' ')], ', ') +
      inGroup(group, context),
    amount: amountText(parts[index] ?? 0, context),
    parts: [originPart(rows, year, context), sharePart({ taken, index }, context)],
  };
}

function titleOf(words: readonly string[], between: string): string {
  return words.filter((word) => word !== '').join(between);
}

/** The cost row whose money it is, or how many there are. */
function originPart(rows: readonly number[], year: Year, context: ExplainContext): ExplanationPart {
  const { texts } = context;
  const [row] = rows;
  if (row === undefined || rows.length > 1) {
    return textPart(texts.trailRows(rows.length));
  }
  return rowPart(texts.trailRow(rowLabel(context, row)), row, year, context);
}

/** What is said of a cost row's amount; and where it was typed in another price level, what it was multiplied by. */
function rowPart(said: string, row: number, year: Year, context: ExplainContext): ExplanationPart {
  const { cell, adjusted } = yearAmount(row, year, context) ?? {};
  const priced = adjusted === undefined ? [] : [context.texts.pricedRow(priceDetail(row, adjusted, context))];
  return textPart([said, ...priced].join(' '), inputLink(cell));
}

/** `Regnskab 2021` where it is the accounts that are split, as the trail says it. */
function yearText(year: Year, { isOfAccounts }: ExplainContext): string {
  return isOfAccounts ? titleOf([settlementHeadings.accounts, yearHeading(year)], ' ') : yearHeading(year);
}

function sourceExplanation(
  { taken, row }: Extract<TrailLine, { kind: 'source' }>,
  context: ExplainContext,
): Explanation {
  const { texts, calculation } = context;
  const { group, year, sector, pool } = taken;
  const pot = { sector: sector ?? '', year };
  const amount = figureAmount(calculation, { kind: 'row', group, row, pot }) ?? NaN;
  return {
    title: `${rowLabel(context, row)}, ${titleOf([sector ?? '', yearText(year, context)], ' ') || potHeading(pot)}${inGroup(group, context)}`,
    amount: amountText(amount, context),
    parts: [rowPart(texts.trailPool(pool ?? 0), row, year, context)],
  };
}
