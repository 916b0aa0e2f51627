import type { AllocationStep } from '../../allocation/allocation';
import { isByRate, rateOfStep } from '../../allocation/rateOfStep';
import { ratioAt } from '../../money/weights';
import { type SharedTerms, termsOfEntry } from '../../allocation/termsOfEntry';
import { roundedInWords } from '../../keys/stepInWords';
import { formatExact } from '../../money/formatExact';
import type { Ore } from '../../money/ore';
import type { Ratio } from '../../money/ratio';
import { roundRatio } from '../../money/roundRatio';
import { weightsOfFree } from '../../money/weightsOfFree';
import { shownFactor } from '../../sheets/sheetNotes';
import { exactText } from './exactText';
import { amountText, type ExplainContext } from './explainContext';
import { weightText } from './weightText';

/** More than this many who are bound are counted, not told of one by one. */
const MOST_SENTENCES = 4;

/** A destination's share of the round it was bound in, or of what the others shared at last: the exact part is `amount × ratio`. */
interface RoundShare {
  readonly terms: SharedTerms;
  readonly amount: Ore;
  readonly ratio: Ratio;
  /** How many share, and the part as weights say it: `94.026` of `139.877`. */
  readonly count: number;
  readonly weight: string;
  readonly sum: string;
}

function roundShare(taken: AllocationStep, index: number, context: ExplainContext): RoundShare | null {
  const terms = termsOfEntry(taken, index);
  if (terms === null || taken.terms === null) return null;
  const gone = new Set(
    taken.terms.rounds.slice(0, terms.round - 1).flatMap(({ least, most }) => [...least, ...most]),
  );
  const free = taken.to.flatMap((_, place) => (gone.has(place) ? [] : [place]));
  const place = free.indexOf(index);
  const whole = weightsOfFree({ weights: taken.weights, base: taken.terms.base }, free, terms.shared);
  const own = weightsOfFree({ weights: taken.weights, base: 0 }, free, terms.shared);
  return {
    terms,
    amount: taken.amount < 0 ? -terms.shared : terms.shared,
    ratio: ratioAt(whole, place),
    count: free.length,
    ...weightText({ ...taken, weights: own }, place, context.language),
  };
}

/**
 * How a base amount, bounds or a rate gave a destination its part, line by line; null where the weights alone did:
 * `600.000 kr.`, `× 94.026 / 139.877`, `= 403.321,20…`, `→ 400.000 kr.`
 */
export function termLines(taken: AllocationStep, index: number, context: ExplainContext): string[] | null {
  return rateLines(taken, index, context) ?? boundLines(taken, index, context);
}

function rateLines(taken: AllocationStep, index: number, context: ExplainContext): string[] | null {
  const ofRate = rateOfStep(taken, index);
  const { language, texts } = context;
  const result = amountText(taken.parts[index] ?? 0, context);
  if (ofRate === null) return isByRate(taken) ? [texts.rateSum, `→ ${result}`] : null;
  const { rate, driver, factor } = ofRate;
  const { kroner } = rate;
  const product = {
    numerator: kroner.coefficient * driver.coefficient * (factor?.numerator ?? 1n),
    denominator: 10n ** BigInt(kroner.decimals + driver.decimals) * (factor?.denominator ?? 1n),
  };
  return [
    texts.rateTimes(formatExact(kroner, language), formatExact(driver, language)),
    ...(factor === null ? [] : [`× ${shownFactor(factor, language)}`]),
    `= ${exactText(100, product, language)}`,
    ofRate.boundBy === null
      ? `→ ${result} (${roundedInWords(ofRate, ofRate.rounding.remainder, language)})`
      : `→ ${result}`,
  ];
}

function boundLines(taken: AllocationStep, index: number, context: ExplainContext): string[] | null {
  const share = roundShare(taken, index, context);
  if (share === null) return null;
  const { language } = context;
  const { terms, amount, ratio, count, weight, sum } = share;
  const base = (terms.base ?? 0) * (amount < 0 ? -1 : 1);
  const result = amountText(taken.parts[index] ?? 0, context);
  return [
    whatIsShared(taken, amount, base, count, context),
    `× ${weight} / ${sum}`,
    ...(base === 0 ? [] : [`+ ${amountText(base, context)}`]),
    `= ${exactText(amount, ratio, language)}`,
    terms.boundBy === null
      ? `→ ${result} (${roundedInWords(taken.step, taken.remainder, language)})`
      : `→ ${result}`,
  ];
}

/** `1.000.000 kr. − 395.000 kr. − 3 × 50.000 kr. = 455.000 kr.`: less what those bound before got, and the base amounts. */
function whatIsShared(
  { amount: whole }: AllocationStep,
  left: Ore,
  base: Ore,
  count: number,
  context: ExplainContext,
): string {
  const result = amountText(left - base * count, context);
  const sign = whole < 0 ? '+' : '−';
  const less = [
    ...(whole === left ? [] : [amountText(Math.abs(whole - left), context)]),
    ...(base === 0 ? [] : [`${String(count)} × ${amountText(Math.abs(base), context)}`]),
  ];
  if (less.length === 0) return result;
  return `${[amountText(whole, context), ...less].join(` ${sign} `)} = ${result}`;
}

/**
 * What bounds did to those of a step, in sentences: `Viborg får højst 400.000 kr.; de 9.298 kr., der ligger over, deles af
 * de andre.` A destination's own comes first.
 */
export function boundNotes(taken: AllocationStep, index: number, context: ExplainContext): string[] {
  if (isByRate(taken)) return rateNotes(taken, index, context);
  const bound = (taken.terms?.rounds ?? []).flatMap(({ least, most }) => [...least, ...most]);
  const own = bound.includes(index) ? [index] : [];
  const others = bound.filter((place) => place !== index);
  const { texts } = context;
  if (others.length > MOST_SENTENCES) {
    return [...own.map((place) => boundNote(taken, place, context)), texts.othersBound(others.length)];
  }
  return [...own, ...others].map((place) => boundNote(taken, place, context));
}

/** A bound changes what a rate comes to, and nobody else's part. */
function rateNotes(taken: AllocationStep, index: number, context: ExplainContext): string[] {
  const boundBy = rateOfStep(taken, index)?.boundBy ?? null;
  if (boundBy === null) return [];
  const { texts } = context;
  const [name, limit] = [taken.to[index] ?? '', amountText(taken.parts[index] ?? 0, context)];
  return [boundBy === 'least' ? texts.paysAtLeast(name, limit) : texts.paysAtMost(name, limit)];
}

function boundNote(taken: AllocationStep, index: number, context: ExplainContext): string {
  const share = roundShare(taken, index, context);
  const part = taken.parts[index] ?? 0;
  if (share === null) return '';
  const { texts } = context;
  const { amount, ratio, terms } = share;
  // What is over or missing, to whole kroner unless the step rounds to øre.
  const unit = taken.step.rounding.unit % 100 === 0 ? 100n : 1n;
  const due = { numerator: BigInt(amount) * ratio.numerator, denominator: ratio.denominator * unit };
  const rounded = Number(roundRatio(due, 'half up') * unit);
  const difference = amountText(Math.abs(rounded - part), context);
  const name = taken.to[index] ?? '';
  const limit = amountText(part, context);
  return terms.boundBy === 'least'
    ? texts.getsAtLeast(name, limit, difference)
    : texts.getsAtMost(name, limit, difference);
}
