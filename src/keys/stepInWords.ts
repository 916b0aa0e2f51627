import type { Bound, KeyStep, RemainderRule, Weighting } from './distributionKey';
import { formatExact } from '../money/formatExact';
import { PART } from '../parties/partyLayout';
import type { Language } from '../texts/language';
import type { KeyWords } from '../texts/da/keyWords';
import { keyWords } from '../texts/keyWords';

/**
 * What a step does: `mellem sektorerne efter 35/65`, `mellem parterne med 10.000 kr. til hver og resten efter Folketal`,
 * `hver part betaler taksten 0,27 pr. Folketal`.
 */
export function splitInWords({ level, weighting, weightText, base }: KeyStep, language: Language): string {
  const words = keyWords(language);
  if (weighting.kind === 'rate' && weighting.isOfAccounts !== true) {
    return level === PART ? words.eachPays(weightText) : words.sectorsPay(weightText);
  }
  const by = weightInWords(weighting, weightText, words, language);
  return `${words.among(level)} ${base === 0 ? by : words.baseFirst(base, by)}`;
}

function weightInWords(weighting: Weighting, typed: string, words: KeyWords, language: Language): string {
  switch (weighting.kind) {
    case 'equal':
      return words.equally;
    case 'split':
      return words.bySplit(typed);
    case 'named':
      return words.byNames(
        weighting.weights.map(({ name, weight }) => `${name} ${formatExact(weight, language)}`),
      );
    case 'driver':
      return words.byDriver(weighting.heading, weighting.yearOffset);
    case 'rate':
      return words.asRateGives(typed);
    case 'mixed':
      return words.mixed(
        weighting.parts.map(({ percent, weighting: part, text }) =>
          words.percentOf(formatExact(percent, language), weightInWords(part, text, words, language)),
        ),
      );
  }
}

/** How a step rounds: `afrundet til 500 kr., halv op, hver for sig`; `''` where a rate's parts are only added up. */
export function roundingInWords({ level, rounding, weighting }: KeyStep, language: Language): string {
  // The step of a rate rounds no more: what each gets has been rounded.
  const own = weighting.kind === 'rate' ? weighting.rounding : rounding;
  if (weighting.kind === 'rate' && level !== PART) return '';
  return roundedInWords({ rounding: own }, own.remainder, language);
}

/**
 * How an amount was rounded by a step, as `roundingInWords`; without the method under the largest remainder, where it
 * makes no difference: `afrundet til 500 kr., største rest`.
 * @param rule the one that was followed, which may differ from the step's own.
 */
export function roundedInWords(
  { rounding }: Pick<KeyStep, 'rounding'>,
  rule: RemainderRule,
  language: Language,
): string {
  const words = keyWords(language);
  const method = rule.kind === 'largest' ? null : rounding.method;
  return words.rounded(rounding.unit, method, remainderInWords(rule, words));
}

function remainderInWords(rule: RemainderRule, words: KeyWords): string {
  return rule.kind === 'to' ? words.remainderTo(rule.name) : words[rule.kind];
}

/**
 * Whom a step leaves out, what each gets at least and at most, and when it holds: `Kun parter med Deltager = ja. Hver får
 * højst 400.000 kr. Gælder fra 2022.`; `''` where none of them is said.
 */
export function termsInWords(
  { only, least, most, years }: Pick<KeyStep, 'only' | 'least' | 'most' | 'years'>,
  language: Language,
): string {
  const words = keyWords(language);
  const bound = (one: Bound | null): string | null =>
    one === null
      ? null
      : one.kind === 'amount'
        ? words.kroner(one.amount)
        : words.columnBound(words.driver(one.heading, one.yearOffset));
  const conditions = only.map(
    ({ heading, yearOffset, value, excludes }) =>
      `${words.driver(heading, yearOffset)} ${excludes ? '<>' : '='} ${value}`,
  );
  return [
    conditions.length === 0 ? '' : words.only(conditions),
    least === null && most === null ? '' : words.bounds(bound(least), bound(most)),
    years === null ? '' : words.years(years.from, years.until),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
