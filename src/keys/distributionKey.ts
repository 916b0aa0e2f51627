import type { Year } from '../costs/costRow';
import type { CellRef } from '../findings/cellRef';
import type { StandardWeight } from '../findings/keyParams';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';
import type { RoundingMethod } from '../money/roundRatio';

/** Where the rounding remainder goes: `største rest`, `hver for sig`, or to a named group or recipient that takes what the others leave. */
export type RemainderRule =
  | { readonly kind: 'largest' }
  | { readonly kind: 'independent' }
  | { readonly kind: 'to'; readonly name: string };

export interface Rounding {
  /** The unit in øre, at least 1. */
  readonly unit: Ore;
  readonly method: RoundingMethod;
  readonly remainder: RemainderRule;
}

/** What a step weighs its groups by, where it is one thing. */
export type PlainWeighting =
  /** A column of `Parter`; `yearOffset` is -2 in `Folketal {år-2}`, null for a heading without a year. */
  | { readonly kind: 'driver'; readonly heading: string; readonly yearOffset: number | null }
  | { readonly kind: 'equal' }
  /** `35/65`: one part per group, in order of first appearance, summing to 100. */
  | { readonly kind: 'split'; readonly parts: readonly ExactNumber[] }
  | { readonly kind: 'named'; readonly weights: readonly NamedWeight[] };

/** The weight of a group that is named with it: `Kommuner=35`. */
export interface NamedWeight {
  readonly name: string;
  readonly weight: ExactNumber;
}

/** One part of a mixed weight: `60 % Børn {år-1}`. */
export interface MixedPart {
  readonly percent: ExactNumber;
  readonly weighting: PlainWeighting;
  /** What it weighs by, as typed: `Børn {år-1}`. */
  readonly text: string;
}

/** What a rate comes to in a year; the lists by `Party.index`, missing for those who take no part. */
export interface RateShares {
  /** What the rate is multiplied by. */
  readonly drivers: readonly (ExactNumber | undefined)[];
  /** What it is brought to the prices of the year by; null where it is in them. */
  readonly factor: Ratio | null;
  /** Øre that the rate alone comes to, before the factor, bounds and rounding. */
  readonly original: Ore;
  /** Øre before rounding as the nearest doubles, cut to the bounds. */
  readonly exact: readonly (number | undefined)[];
  /** What each gets, in øre. */
  readonly parts: readonly (Ore | undefined)[];
}

/** A cost row's `Takst`: what each gets follows from it, and the amount is their sum. */
export interface RateWeighting {
  readonly kind: 'rate';
  /** `CostRow.index`. */
  readonly row: number;
  readonly rate: Rate;
  readonly byYear: ReadonlyMap<Year, RateShares>;
  /** How what each gets was rounded; the step itself rounds no more. */
  readonly rounding: Rounding;
  /** Whether it is accounts that are shared as the rate shares the budget, instead of what the rate comes to. */
  readonly isOfAccounts?: true;
}

/** `0,27 pr. Folketal`: kr. for each of a recipient's driver; `per` is null in `2.500 pr. part`. */
export interface Rate {
  readonly kroner: ExactNumber;
  /** Neither the rate nor its heading says a unit. */
  readonly isBare: boolean;
  readonly per: DatedColumn | null;
}

/** What a step weighs its groups by, as typed in `Vægt`: one thing, or several whose shares are mixed by percentages that sum to 100. */
export type TypedWeighting =
  PlainWeighting | { readonly kind: 'mixed'; readonly parts: readonly MixedPart[] };

/** What a step weighs its groups by: what is typed, or what a cost row's rate gives. */
export type Weighting = TypedWeighting | RateWeighting;

/** A column of `Parter`: `Loft`, or `Loft {år-1}` with the `yearOffset` -1. */
export interface DatedColumn {
  readonly heading: string;
  /** null for a heading without a year. */
  readonly yearOffset: number | null;
}

/** What a group or recipient gets in a step at least or at most: an amount in øre, or what a column of `Parter` says. */
export type Bound =
  { readonly kind: 'amount'; readonly amount: Ore } | ({ readonly kind: 'column' } & DatedColumn);

/** `Sektor=Kommuner`: only recipients with that text in that column; `Klynge<>Midt`: only those without it. */
export interface Condition extends DatedColumn {
  readonly value: string;
  readonly excludes: boolean;
}

/** The years a step holds for, both included; null where it is open at that end. */
export interface StepYears {
  readonly from: number | null;
  readonly until: number | null;
}

/** What somebody typed, and where. */
interface TypedText {
  readonly text: string;
  readonly cell: CellRef;
}

/** An amount of a step that is in kr. for want of a unit: 400 under `Højst`. */
export interface BareAmount extends TypedText {
  readonly heading: string;
  readonly amount: Ore;
}

/** `Afrunding`, `Metode` and `Rest` of a step, those that are filled in. */
export interface TypedRounding {
  readonly unit?: TypedText;
  readonly method?: TypedText;
  readonly remainder?: TypedText;
}

export interface KeyStep {
  /** From 1. */
  readonly number: number;
  /** The column of `Parter` to split among. */
  readonly level: string;
  readonly weighting: Weighting;
  /** As typed, for the trail: `Folketal {år-2}`. */
  readonly weightText: string;
  /** Where a plain split's weight among recipients comes from; missing where the key gives its own. */
  readonly standardWeight?: StandardWeight;
  /** Øre that everyone gets before the rest goes by the weights: 1_000_000 in `10.000 kr. til hver, resten efter Folketal`, else 0. */
  readonly base: Ore;
  /** What each gets at least and at most; null without a bound. */
  readonly least: Bound | null;
  readonly most: Bound | null;
  /** null where it holds for every amount, also one without a year. */
  readonly years: StepYears | null;
  /** Holds for the later steps too. */
  readonly only: readonly Condition[];
  readonly rounding: Rounding;
  /** What the step says of its rounding itself, as typed; what is missing comes from the defaults. */
  readonly typed?: TypedRounding;
  /** Its bounds and its base amount, those that say no unit; missing where there are none. */
  readonly bare?: readonly BareAmount[];
  /** Where the step is written: cells of `Nøgler`, or of the cost row, setting or column of `Parter` that it follows from. */
  readonly cells: {
    readonly level: CellRef;
    readonly weight: CellRef;
    readonly least: CellRef;
    readonly most: CellRef;
    readonly only: CellRef;
    readonly remainder: CellRef;
  };
}

/** A distribution key (*nøgle*): an ordered list of steps, the last of which splits among recipients (`Part`). A number may stand several times, for different years. */
export interface DistributionKey {
  readonly name: string;
  /** Where it is first named in `Nøgler`; missing where it is not listed. */
  readonly cell?: CellRef;
  readonly steps: readonly KeyStep[];
}
