import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import type { RoundingMethod } from '../money/round';

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

/** What a step weighs its groups by, as typed in `Vægt`. */
export type Weighting =
  /** A column of `Parter`; `yearOffset` is -2 in `Folketal {år-2}`, null for a heading without a year. */
  | { readonly kind: 'driver'; readonly heading: string; readonly yearOffset: number | null }
  | { readonly kind: 'equal' }
  /** `35/65`: one part per group, in order of first appearance, summing to 100. */
  | { readonly kind: 'split'; readonly parts: readonly ExactNumber[] }
  | {
      readonly kind: 'named';
      readonly weights: readonly { readonly name: string; readonly weight: ExactNumber }[];
    };

/** `Sektor=Kommuner`: only recipients with that text in that column. */
export interface Condition {
  readonly column: string;
  readonly value: string;
}

export interface KeyStep {
  /** From 1. */
  readonly number: number;
  /** The column of `Parter` to split among. */
  readonly level: string;
  readonly weighting: Weighting;
  /** As typed, for the trail: `Folketal {år-2}`. */
  readonly weightText: string;
  /** Holds for the later steps too. */
  readonly only: readonly Condition[];
  readonly rounding: Rounding;
  /** Where the step is written: cells of `Nøgler`, or of the cost row or setting that implied it. */
  readonly cells: {
    readonly level: CellRef;
    readonly weight: CellRef;
    readonly only: CellRef;
    readonly remainder: CellRef;
  };
}

/** A distribution key (*nøgle*): an ordered list of steps, the last of which splits among recipients (`Part`). */
export interface DistributionKey {
  readonly name: string;
  readonly steps: readonly KeyStep[];
}
