import type { KeyStep, RemainderRule } from './distributionKey';
import { formatExact } from '../money/formatExact';
import type { Language } from '../texts/language';
import { keyWords } from '../texts/keyWords';

/** What a step does: `mellem sektorerne efter 35/65`. */
export function splitInWords({ level, weighting, weightText }: KeyStep, language: Language): string {
  const words = keyWords(language);
  const by = (): string => {
    switch (weighting.kind) {
      case 'equal':
        return words.equally;
      case 'split':
        return words.bySplit(weightText);
      case 'named':
        return words.byNames(
          weighting.weights.map(({ name, weight }) => `${name} ${formatExact(weight, language)}`),
        );
      case 'driver':
        return words.byDriver(weighting.heading, weighting.yearOffset);
    }
  };
  return `${words.among(level)} ${by()}`;
}

/** How a step rounds: `afrundet til 500 kr., halv op, hver for sig`. @param rule the one that was followed, where it differs from the step's own. */
export function roundingInWords(
  { rounding }: KeyStep,
  language: Language,
  rule: RemainderRule = rounding.remainder,
): string {
  const words = keyWords(language);
  const remainder = rule.kind === 'to' ? words.remainderTo(rule.name) : words[rule.kind];
  return words.rounded(rounding.unit, rounding.method, remainder);
}

/** Whom a step leaves out: `Kun parter med Deltager = ja.`; `''` where it has no filter. */
export function filterInWords({ only }: KeyStep, language: Language): string {
  if (only.length === 0) return '';
  return keyWords(language).only(only.map(({ column, value }) => `${column} = ${value}`));
}
