import { SECTOR } from '../../parties/partyLayout';
import type { KeyOptions } from './keyOptions';

/** The four ways to share that the wizard knows. */
export type KeyKind = 'split' | 'driver' | 'nested' | 'equal';

/** One thing to weigh by: a driver as `Vægt` takes it, or equally. */
export type SingleWeight = { readonly kind: 'driver'; readonly driver: string } | { readonly kind: 'equal' };

/** Two at once, by percentages: the first's as typed, the second's is what is left of 100. */
export interface MixedWeight {
  readonly kind: 'mixed';
  readonly first: SingleWeight;
  readonly percent: string;
  readonly second: SingleWeight;
}

/** What recipients can be weighed by. */
export type PartyWeight = SingleWeight | MixedWeight;

/** How groups are weighed against each other: as recipients are, or by a percentage each. */
export type DraftWeight =
  | PartyWeight
  /** As typed, by group. */
  | { readonly kind: 'percent'; readonly percents: Readonly<Record<string, string>> };

/** A step before the last: which groups, and how. */
export interface DraftLevel {
  readonly heading: string;
  readonly weight: DraftWeight;
}

/** Who takes part: those with a text in a column, or all but those. The heading is as `Kun` takes it: `Deltager {år}`. */
export interface DraftCondition {
  readonly heading: string;
  readonly value: string;
  readonly excludes: boolean;
}

/** A key on its way into the workbook. */
export interface KeyDraft {
  readonly kind: KeyKind;
  readonly name: string;
  /** None for `driver` and `equal`, one for `split`, one or two for `nested`. */
  readonly levels: readonly DraftLevel[];
  /** Among the recipients of a group. */
  readonly last: PartyWeight;
  /** What each recipient gets first, in kr.; as typed, `''` for nothing. */
  readonly base: string;
  /** What each recipient gets at least and at most, as `Mindst` and `Højst` take them; `''` for no bound. */
  readonly least: string;
  readonly most: string;
  /** All must hold; none for all recipients. */
  readonly only: readonly DraftCondition[];
  /** The years it holds for, as `Fra år` and `Til år` take them; `''` where it is open at that end. */
  readonly from: string;
  readonly until: string;
  /** As `Afrunding`, `Metode` and `Rest` take them; `''` for those of `Indstillinger`. A recipient's name in `Rest` is for the last step alone. */
  readonly unit: string;
  readonly method: string;
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
    base: '',
    least: '',
    most: '',
    only: [],
    from: '',
    until: '',
    unit: '',
    method: '',
    remainder: '',
  };
}

/** Half by what is chosen, or else by the first driver, and half equally: what a mixture begins as. */
export function startMixture(chosen: DraftWeight, { drivers }: KeyOptions): MixedWeight {
  const [driver] = drivers;
  const other: SingleWeight = driver === undefined ? { kind: 'equal' } : { kind: 'driver', driver };
  return {
    kind: 'mixed',
    first: chosen.kind === 'driver' ? chosen : other,
    percent: '50',
    second: { kind: 'equal' },
  };
}

/** The groups of a column, in order. */
export function groupsUnder(heading: string, { groupings }: KeyOptions): readonly string[] {
  return groupings.find((grouping) => grouping.heading === heading)?.groups ?? [];
}
