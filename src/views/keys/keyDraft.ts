import type { KeyRow } from '../../keys/keyRow';
import type { ExactNumber } from '../../money/exactNumber';
import { formatExact } from '../../money/formatExact';
import { parsePercentages } from '../../money/parsePercentages';
import { PART, SECTOR } from '../../parties/partyLayout';
import type { KeyOptions } from './keyOptions';

/** The four ways to share that the wizard knows. */
export type KeyKind = 'split' | 'driver' | 'nested' | 'equal';

/** How groups or recipients are weighed against each other: a driver as `Vægt` takes it, percentages by group, or equally. */
export type DraftWeight =
  | { readonly kind: 'driver'; readonly driver: string }
  | { readonly kind: 'equal' }
  /** As typed, by group. */
  | { readonly kind: 'percent'; readonly percents: Readonly<Record<string, string>> };

/** A step before the last: which groups, and how. */
export interface DraftLevel {
  readonly heading: string;
  readonly weight: DraftWeight;
}

/** A key on its way into the workbook. */
export interface KeyDraft {
  readonly kind: KeyKind;
  readonly name: string;
  /** None for `driver` and `equal`, one for `split`, one or two for `nested`. */
  readonly levels: readonly DraftLevel[];
  /** Among the recipients of a group. */
  readonly last: Exclude<DraftWeight, { readonly kind: 'percent' }>;
  /** How much of it the recipients share equally, in percent, and what each gets first, in kr.; as typed, `''` for nothing. */
  readonly equally: string;
  readonly base: string;
  /** What each recipient gets at least and at most, as `Mindst` and `Højst` take them; `''` for no bound. */
  readonly least: string;
  readonly most: string;
  /** Only recipients with this text in this column; null for all. */
  readonly only: { readonly heading: string; readonly value: string } | null;
  /** As `Afrunding` and `Rest` take them; `''` for those of `Indstillinger`. */
  readonly unit: string;
  readonly remainder: string;
}

/** The kinds that this workbook has the columns for. */
export function possibleKinds({ groupings, drivers }: KeyOptions): KeyKind[] {
  return [
    ...(groupings.length > 0 ? (['split'] as const) : []),
    ...(drivers.length > 0 ? (['driver'] as const) : []),
    ...(groupings.length > 0 ? (['nested'] as const) : []),
    'equal',
  ];
}

/** A draft to begin with: the sectors, or else the first grouping, and the first driver. */
export function startDraft(kind: KeyKind, options: KeyOptions): KeyDraft {
  const { groupings, drivers } = options;
  const first = groupings.find(({ heading }) => heading === SECTOR) ?? groupings[0];
  const [driver] = drivers;
  const hasLevel = (kind === 'split' || kind === 'nested') && first !== undefined;
  const weight: DraftWeight = kind === 'split' ? { kind: 'percent', percents: {} } : { kind: 'equal' };
  return {
    kind,
    name: '',
    levels: hasLevel ? [{ heading: first.heading, weight }] : [],
    last: kind === 'equal' || driver === undefined ? { kind: 'equal' } : { kind: 'driver', driver },
    equally: '',
    base: '',
    least: '',
    most: '',
    only: null,
    unit: '',
    remainder: '',
  };
}

/** The rows of `Nøgler` that a draft makes: a row for each level and one for the recipients. */
export function draftRows(draft: KeyDraft, options: KeyOptions): KeyRow[] {
  const { levels, last, only, unit, remainder } = draft;
  const steps = [...levels, { heading: PART, weight: last }];
  return steps.map(({ heading, weight }, index) => ({
    key: draft.name.trim(),
    number: index + 1,
    level: heading,
    weight: heading === PART ? lastWeight(draft) : weightText(weight, groupsOf(heading, options)),
    least: heading === PART ? draft.least.trim() : '',
    most: heading === PART ? draft.most.trim() : '',
    // It holds for the later steps too.
    only: index === 0 && only !== null ? `${only.heading}=${only.value}` : '',
    from: '',
    until: '',
    unit,
    method: '',
    remainder,
  }));
}

/** The groups of a column, in order. */
export function groupsOf(heading: string, { groupings }: KeyOptions): readonly string[] {
  return groupings.find((grouping) => grouping.heading === heading)?.groups ?? [];
}

/** A percentage as `Vægt` takes it: `33.3` means `33,3`, since no percentage has thousands; an empty one is 0. */
export function percentText(typed: string): string {
  const text = typed.trim().replace(/^(\d+)\.(\d+)$/, '$1,$2');
  return text === '' ? '0' : text;
}

/** `10.000 kr. til hver, resten efter 50 % Folketal + 50 % ligeligt`, with as much of it as is asked for. */
function lastWeight({ last, equally, base }: KeyDraft): string {
  const plain = weightText(last, []);
  const percent = equally.replace('%', '').trim();
  const read = percent === '' || last.kind === 'equal' ? null : parsePercentages([percentText(percent)]);
  const others = read === null ? null : differenceToHundred(read.sum);
  const shares =
    percent === '' || last.kind === 'equal'
      ? plain
      : `${others ?? '?'} % ${plain} + ${percentText(percent)} % ligeligt`;
  const first = base.replace(/kr\.?/i, '').trim();
  if (first === '') return shares;
  return `${first} kr. til hver, resten ${shares === 'ligeligt' ? '' : 'efter '}${shares}`;
}

/** What is missing of 100, as a percentage is typed; null where nothing is. */
function differenceToHundred({ coefficient, decimals }: ExactNumber): string | null {
  const missing = 100n * 10n ** BigInt(decimals) - coefficient;
  return missing < 0n ? null : formatExact({ coefficient: missing, decimals }, 'da');
}

/** Names are surer than an order; only a name that the grammar cannot hold makes it an order. */
function weightText(weight: DraftWeight, groups: readonly string[]): string {
  switch (weight.kind) {
    case 'driver':
      return weight.driver;
    case 'equal':
      return 'ligeligt';
    case 'percent': {
      const percentOf = (group: string): string => percentText(weight.percents[group] ?? '');
      if (groups.some((group) => group.includes(';'))) return groups.map(percentOf).join('/');
      return groups.map((group) => `${group}=${percentOf(group)}`).join('; ');
    }
  }
}
