import { readMeTexts } from '../texts/readMeTexts';
import type { ReadMeLine, ReadMeTexts } from '../texts/da/readMeTexts';
import type { Grid } from '../cells/grid';
import { isShownYear } from '../settings/settings';
import { linkTo } from './cells';
import type { SheetsState } from './chosenSheet';
import { readMeSheets } from './readMeSheets';
import type { ReadMeCells, ReadMeInput } from './readMeInput';
import type { DistributionKey, KeyStep, RemainderRule } from '../keys/distributionKey';
import { termsInWords, roundingInWords, splitInWords } from '../keys/stepInWords';
import type { Language } from '../texts/language';
import { foldText } from '../tables/foldText';

/** The lines of `Læs mig` in their order; what the workbook does not have is left out. */
export function readMeLines(input: ReadMeInput, state: SheetsState): ReadMeCells[] {
  const texts = readMeTexts(input.settings.language);
  const { frozenFormulas, liveFormulas } = input;
  const sheets = readMeSheets(input, state, texts);
  const allocation =
    sheets.length === 0
      ? []
      : [
          ...sheets,
          ...rangeLines(input, texts),
          ...readMeKeys(input, texts),
          ...costLines(input, texts),
          texts.sums,
        ];
  return [
    texts.about(input.version, liveFormulas === 0),
    ...allocation,
    ...(frozenFormulas === 0 ? [] : [texts.frozen(frozenFormulas)]),
    ...(liveFormulas === 0 ? [] : [texts.live(liveFormulas)]),
    ...input.functions.map((name): ReadMeCells => [`=${name}(…)`, texts.functions[name]]),
    texts.mark(input.mark),
  ];
}

function rangeLines({ ranges, costs, parties }: ReadMeInput, texts: ReadMeTexts): ReadMeCells[] {
  const line = (grid: Grid | null, sentence: string): ReadMeCells[] =>
    grid === null ? [] : [[linkTo(grid, grid.name), sentence]];
  const [first, ...more] = ranges.costs;
  return [
    ...line(first ?? null, texts.costs(costs.rows.length)),
    // What there is in all is said once.
    ...more.flatMap((grid) => line(grid, texts.moreCosts)),
    ...line(ranges.parties, texts.parties(parties.parties.length)),
    ...line(ranges.keys, texts.keys),
    ...line(ranges.settings, texts.settings),
    ...line(ranges.published, texts.published),
  ];
}

/** How the amounts that are allocated came about, where they are not simply those of the cost rows. */
function costLines({ costs, settings }: ReadMeInput, texts: ReadMeTexts): ReadMeCells[] {
  const amounts = costs.rows.flatMap((row) => row.amounts);
  return [
    ...(costs.rows.some(({ rate }) => rate !== undefined) ? [texts.rates] : []),
    ...(amounts.some(({ adjusted }) => adjusted !== undefined) ? [texts.prices] : []),
    ...(amounts.some(({ year }) => !isShownYear(settings, year)) ? [texts.hiddenYears] : []),
  ];
}

/** A line for each key the cost rows use, step by step in words, and one for each rule the steps round by. */
function readMeKeys(
  { keyOf, settings: { language, calculation } }: Pick<ReadMeInput, 'keyOf' | 'settings'>,
  texts: ReadMeTexts,
): ReadMeLine[] {
  const keys = usedKeys(keyOf);
  const rules = keys.flatMap(({ steps }) => steps.map(({ rounding }) => rounding.remainder));
  return [
    ...keys.map(({ name, steps }) => texts.key(name, stepSentences(steps, language, texts))),
    calculation === 'per group' ? texts.perGroup : texts.perRow,
    ...ruleLines(rules, texts),
  ];
}

/** Each key once, in the order of the cost rows; one that could not be understood has no steps to tell of. */
function usedKeys(keyOf: readonly DistributionKey[]): DistributionKey[] {
  const used = new Map(keyOf.map((key) => [foldText(key.name), key]));
  return [...used.values()].filter(({ steps }) => steps.length > 0);
}

function stepSentences(steps: readonly KeyStep[], language: Language, texts: ReadMeTexts): string[] {
  return steps.map((step) => {
    const words = [splitInWords(step, language), roundingInWords(step, language)];
    const sentence = `${words.filter((text) => text !== '').join(', ')}.`;
    return texts.step(step.number, `${sentence} ${termsInWords(step, language)}`.trim());
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
