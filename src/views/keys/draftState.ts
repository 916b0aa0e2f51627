import type { Finding } from '../../findings/finding';
import { hasErrors } from '../../findings/hasErrors';
import { parseKeys } from '../../keys/parseKeys';
import { KEY_COLUMNS } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { parsePercentages } from '../../money/parsePercentages';
import { parseSplit } from '../../keys/parseSplit';
import type { ExactNumber } from '../../money/exactNumber';
import type { Input } from '../../calculation/readInput';
import { foldText } from '../../tables/foldText';
import { draftRows, groupsOf, type KeyDraft, percentText } from './keyDraft';
import type { KeyOptions } from './keyOptions';
import { type KeyShares, keyShares } from './keyShares';

/** What is wrong with a draft's name; null for a good one. */
export type NameProblem = 'missing' | 'taken' | 'split' | null;

/** What a level's percentages come to; null where one is no percentage. Empty ones count as 0. */
export interface PercentState {
  readonly sum: ExactNumber | null;
  readonly isHundred: boolean;
}

/** What a draft comes to, found by the very parser that will read it from the workbook. */
export interface DraftState {
  readonly name: NameProblem;
  /** One for each level; null where it is not by percentages. */
  readonly percents: readonly (PercentState | null)[];
  readonly rows: readonly KeyRow[];
  readonly years: readonly KeyShares[];
  readonly findings: readonly Finding[];
  /** Whether everything but the name is in order. */
  readonly canShare: boolean;
}

/** Checks a draft and follows it to the recipients' shares. */
export function draftState(draft: KeyDraft, input: Input, options: KeyOptions): DraftState {
  const percents = draft.levels.map(({ heading, weight }) =>
    weight.kind === 'percent'
      ? percentState(groupsOf(heading, options).map((group) => weight.percents[group] ?? ''))
      : null,
  );
  const rows = draftRows(draft, options);
  const areHundred = percents.every((state) => state === null || state.isHundred);
  const { value: keys, findings } = parseKeys(gridOf(rows), input.settings);
  const [key] = keys;
  const areRead = areHundred && key !== undefined && !hasErrors(findings);
  const years = areRead
    ? keyShares(key, input.parties, input.costs.years.length === 0 ? [null] : input.costs.years)
    : [];
  const problems = [...(areHundred ? findings : []), ...years.flatMap((year) => year.findings)];
  const canShare = areRead && !hasErrors(problems) && years.every(({ isWhole }) => isWhole);
  return { name: nameProblem(draft.name, input), percents, rows, years, findings: problems, canShare };
}

function nameProblem(typed: string, { keys }: Input): NameProblem {
  const name = foldText(typed);
  if (name === '') return 'missing';
  if (keys.some((key) => foldText(key.name) === name)) return 'taken';
  // It would change what every cost row with this split means.
  return parseSplit(typed.trim()) === null ? null : 'split';
}

/** Percentages as typed: 35 and 65 are whole, 35 and `12o` are not read. */
export function percentState(typed: readonly string[]): PercentState {
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
