import type { ExactNumber } from '../../money/exactNumber';
import { formatDecimal } from '../../money/formatDecimal';
import { formatExact } from '../../money/formatExact';
import type { Ore } from '../../money/ore';
import { perInhabitant } from '../../money/perInhabitant';
import { roundRatio } from '../../money/roundRatio';
import { rateTable } from '../../sheets/rateTable';
import { ratesOf } from '../../sheets/rates';
import { overviewHeadings } from '../../texts/sheetHeadings';
import { yearHeading } from '../../texts/yearHeading';
import { amountText, type ExplainContext } from './explainContext';
import type { Explanation, ExplanationLink } from './explanation';
import type { SheetFigure } from './figure';
import { sumItem, sumPart, textPart } from './parts';

/** As many decimals as published notes give a rate: 0,355231. */
const PLACES = 6;

/** Kr. per inhabitant of a row and a column of `Kr. pr. indbygger`. */
export function rateExplanation(
  { of, by }: Extract<SheetFigure, { readonly kind: 'rate' }>,
  context: ExplainContext,
): Explanation {
  const { allocation, calculation, texts } = context;
  const { parties, settings } = calculation.input;
  const title = `${of.label}, ${overviewHeadings.perInhabitant} ${texts.ofColumn(by.heading)}`;
  const rates = ratesOf(parties, settings);
  if (rates === null) return { title, amount: '', parts: [] };
  const { amountOf } = rateTable(allocation, parties, settings, rates);
  const divided = { title, amount: amountOf(of, by), inhabitants: of.inhabitants, link: null };
  const told = ratePart(divided, context);
  const items = allocation.groups
    .filter(({ group }) => by.group === null || by.group === group)
    .flatMap(({ group, pots }) =>
      [...new Set(pots.map(({ year }) => year))]
        .filter((year) => by.year === undefined || by.year === year)
        .flatMap((year) => {
          const amount = amountOf(of, { heading: '', group, year });
          const text = [group, yearHeading(year)].filter((word) => word !== '').join(', ');
          return Number.isNaN(amount) ? [] : [sumItem(text, amount, context)];
        }),
    );
  if (items.length < 2 || told.parts.length === 0) return told;
  return { ...told, parts: [...told.parts, sumPart(texts.byGroupAndColumn, items, divided.amount, context)] };
}

interface DividedAmount {
  readonly title: string;
  /** Øre; NaN where nothing can fall there. */
  readonly amount: Ore;
  readonly inhabitants: ExactNumber | null;
  readonly link: ExplanationLink | null;
}

/** An amount by inhabitants: the exact rate, and what it is rounded to. 194.120 kr. / 546.462 is 0,355231, so 0,36 kr. */
export function ratePart(
  { title, amount, inhabitants, link }: DividedAmount,
  context: ExplainContext,
): Explanation {
  const { texts, language } = context;
  const rate = Number.isNaN(amount) ? null : perInhabitant(amount, inhabitants);
  if (rate === null || inhabitants === null) return { title, amount: '', parts: [] };
  const result = amountText(Math.round(rate * 100), context);
  const exact = formatDecimal({ coefficient: exactRate(amount, inhabitants), decimals: PLACES }, language);
  const text = texts.perInhabitant(
    amountText(amount, context),
    formatExact(inhabitants, language),
    exact,
    result,
  );
  return { title, amount: result, parts: [textPart(text, link)] };
}

/** Kr. per inhabitant times 10^6, rounded to the nearest. */
function exactRate(amount: Ore, { coefficient, decimals }: ExactNumber): bigint {
  const numerator = BigInt(amount) * 10n ** BigInt(decimals + PLACES);
  return roundRatio({ numerator, denominator: coefficient * 100n }, 'half up');
}
