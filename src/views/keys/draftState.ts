import { type Finding, hasErrors } from '../../findings/finding';
import { parseKeys } from '../../keys/parseKeys';
import { KEY_COLUMNS, type KeyRow } from '../../keys/keyLayout';
import { holdsIn, commonYear } from '../../keys/stepsIn';
import { parsePercentages } from '../../money/parsePercentages';
import type { ExactNumber } from '../../money/exactNumber';
import type { Input } from '../../calculation/input';
import { draftedRows } from './draftedRows';
import { groupsUnder, type KeyDraft } from './keyDraft';
import type { KeyOptions } from './keyOptions';
import { type KeyShares, keyShares } from './keyShares';
import { percentLeft, percentText } from './typedPercent';
import { foldText } from '../../tables/foldText';
import type { DistributionKey, StepYears } from '../../keys/distributionKey';
import { parseSplit } from '../../keys/parseSplit';

/** What a level's percentages come to; null where one is no percentage. Empty ones count as 0. */
export interface PercentState {
  readonly sum: ExactNumber | null;
  readonly isHundred: boolean;
}

/** What a draft comes to, found by the very parser that will read it from the workbook. */
export interface DraftState {
  readonly name: NameProblem;
  /** The years of the cost rows that nothing is said of yet. */
  readonly missingYears: readonly number[];
  /** One for each level; null where it is not by percentages. */
  readonly percents: readonly (PercentState | null)[];
  readonly rows: readonly KeyRow[];
  readonly years: readonly KeyShares[];
  readonly findings: readonly Finding[];
  /** Whether everything but the name is in order. */
  readonly canShare: boolean;
}

/** Checks a draft and follows it to the recipients' shares in the years it holds for. */
export function draftState(draft: KeyDraft, input: Input, options: KeyOptions): DraftState {
  const percents = draft.levels.map(({ heading, weight }) =>
    weight.kind === 'percent'
      ? percentState(groupsUnder(heading, options).map((group) => weight.percents[group] ?? ''))
      : null,
  );
  const rows = draftedRows(draft, options);
  const isComplete = percents.every((state) => state === null || state.isHundred) && areMixed(draft);
  const { value: keys, findings } = parseKeys(gridOf(rows), input.settings);
  const [key] = keys;
  const span = key?.steps[0]?.years ?? null;
  const areRead = isComplete && key !== undefined && !hasErrors(findings);
  const known = input.costs.years.length === 0 && span === null ? [null] : input.costs.years;
  const held = known.filter((year) => holdsIn(span, year));
  const years = areRead ? keyShares(key, input.parties, held) : [];
  const problems = [...(isComplete ? findings : []), ...years.flatMap((year) => year.findings)];
  return {
    name: nameProblem(draft.name, span, rows.length, input.keys),
    missingYears: missingYears(draft.name, span, input),
    percents,
    rows,
    years,
    findings: problems,
    canShare: areRead && !hasErrors(problems) && years.every(({ isWhole }) => isWhole),
  };
}

/** Whether every mixture has a percentage that leaves something for the other. */
function areMixed({ levels, last }: KeyDraft): boolean {
  const weights = [...levels.map(({ weight }) => weight), last];
  return weights.every((weight) => weight.kind !== 'mixed' || percentLeft(weight.percent) !== null);
}

/** Percentages as typed: 35 and 65 are whole, 35 and `12o` are not read. */
function percentState(typed: readonly string[]): PercentState {
  const percentages = parsePercentages(typed.map(percentText));
  const isNegative = percentages?.parts.some(({ coefficient }) => coefficient < 0n) ?? false;
  if (percentages === null || isNegative) return { sum: null, isHundred: false };
  return { sum: percentages.sum, isHundred: percentages.isHundred };
}

/** The rows as they will stand in the workbook. A key without a name is read as one called so. */
function gridOf(rows: readonly KeyRow[]): Parameters<typeof parseKeys>[0] {
  const values = rows.map((row) =>
    KEY_COLUMNS.map(([field]) => (field === 'key' ? row.key || UNNAMED : row[field])),
  );
  const headings = KEY_COLUMNS.map(([, [heading]]) => heading);
  return { name: 'Nøgler', sheet: '', row: 0, column: 0, values: [headings, ...values] };
}

const UNNAMED = '?';

/** What is wrong with a draft's name; null for a good one. */
type NameProblem = 'missing' | 'split' | 'taken' | 'same years' | 'other steps' | null;

/**
 * Whether a draft can have its name. Where a key of that name holds for other years only, the draft becomes the key's
 * steps of its own years; there must be as many of them.
 * @param years what the draft holds for; null for every amount. @param steps how many it has.
 */
function nameProblem(
  typed: string,
  years: StepYears | null,
  steps: number,
  keys: readonly DistributionKey[],
): NameProblem {
  if (foldText(typed) === '') return 'missing';
  const known = keyNamed(typed, keys);
  // It would change what every cost row with this split means.
  if (known === null) return parseSplit(typed.trim()) === null ? null : 'split';
  if (years === null || known.steps.some((step) => step.years === null)) return 'taken';
  if (known.steps.some((step) => commonYear(step.years, years) !== null)) return 'same years';
  return Math.max(...known.steps.map(({ number }) => number)) === steps ? null : 'other steps';
}

/** The years of the cost rows that neither the draft nor a key of its name holds for. */
function missingYears(typed: string, years: StepYears | null, { costs, keys }: Input): number[] {
  const known = keyNamed(typed, keys)?.steps ?? [];
  return costs.years.flatMap((year) => {
    const isHeld = holdsIn(years, year) || known.some((step) => holdsIn(step.years, year));
    return typeof year !== 'number' || isHeld ? [] : [year];
  });
}

function keyNamed(typed: string, keys: readonly DistributionKey[]): DistributionKey | null {
  const name = foldText(typed);
  return keys.find((key) => foldText(key.name) === name) ?? null;
}
