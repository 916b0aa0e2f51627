import type { DistributionKey, KeyStep, RemainderRule } from '../keys/distributionKey';
import { termsInWords, roundingInWords, splitInWords } from '../keys/stepInWords';
import type { Language } from '../texts/language';
import { foldText } from '../tables/foldText';
import type { ReadMeLine } from '../texts/readMeLine';
import type { ReadMeTexts } from '../texts/da/readMeTexts';
import type { ReadMeInput } from './readMeInput';

/** A line for each key the cost rows use, step by step in words, and one for each rule the steps round by. */
export function readMeKeys(
  { keyOf, settings: { language, calculation } }: Pick<ReadMeInput, 'keyOf' | 'settings'>,
  texts: ReadMeTexts,
): ReadMeLine[] {
  const keys = usedKeys(keyOf);
  return [
    ...keys.map(({ name, steps }) => texts.key(name, stepSentences(steps, language, texts))),
    calculation === 'per group' ? texts.perGroup : texts.perRow,
    ...ruleLines(
      keys.flatMap(({ steps }) => steps.map(({ rounding }) => rounding.remainder)),
      texts,
    ),
  ];
}

/** Each key once, in the order of the cost rows; one that could not be understood has no steps to tell of. */
function usedKeys(keyOf: readonly DistributionKey[]): DistributionKey[] {
  const used = new Map(keyOf.map((key) => [foldText(key.name), key]));
  return [...used.values()].filter(({ steps }) => steps.length > 0);
}

function stepSentences(steps: readonly KeyStep[], language: Language, texts: ReadMeTexts): string[] {
  return steps.map((step, index) => {
    const sentence = `${splitInWords(step, language)}, ${roundingInWords(step, language)}.`;
    return texts.step(index + 1, `${sentence} ${termsInWords(step, language)}`.trim());
  });
}

function ruleLines(rules: readonly RemainderRule[], texts: ReadMeTexts): ReadMeLine[] {
  const takers = new Set(rules.flatMap((rule) => (rule.kind === 'to' ? [rule.name] : [])));
  return [
    ...(rules.some(({ kind }) => kind === 'largest') ? [texts.largest] : []),
    ...(rules.some(({ kind }) => kind === 'independent') ? [texts.independent] : []),
    ...(takers.size > 0 ? [texts.remainderTo([...takers])] : []),
  ];
}
