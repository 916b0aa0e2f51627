import type { Year } from '../costs/costRow';
import type { KeyStep, RemainderRule } from '../keys/distributionKey';
import type { BoundRounds } from '../money/boundRounds';
import type { Bounds } from '../money/bounds';
import type { Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';
import type { Weights } from '../money/weights';

/**
 * What an amount column of the sheets stands for: the part of a group's cost that belongs to one sector in one year.
 * `sector` is '' where the workbook has no sectors, and where a key shares an amount across sectors without
 * a step at level `Sektor`; its heading is then the year alone.
 */
export interface Pot {
  readonly sector: string;
  readonly year: Year;
}

/**
 * How a base amount and bounds shared an amount, so that it can be done again by hand: in each round what was left was
 * shared, and who would have passed a bound got it. Of amounts below zero everything stands without its sign.
 */
export interface StepTerms extends BoundRounds {
  /** Øre that each gets first. */
  readonly base: Ore;
  /** Null where there is only a base amount. */
  readonly bounds: Bounds | null;
}

/** An amount on its way to the recipients. Where rows were added up first, `rows` holds them all and `pool` numbers the sum. */
export interface AmountOnItsWay {
  readonly group: string;
  /** `CostRow.index` of the rows whose money this is, ascending; one unless added up. */
  readonly rows: readonly number[];
  readonly year: Year;
  /** The sector of the pot it stands in; null before it has one, at the leading steps at level `Sektor`. */
  readonly sector: string | null;
  /** The pool (from 1) it is, or null for a row's own amount. */
  readonly pool: number | null;
  /** The key's name as the rows name it; '' where rows of several keys were added up. */
  readonly key: string;
  /** The groups it has come through: '' at first, `Kommuner`, `Kommuner › Midt`. */
  readonly from: string;
  readonly amount: Ore;
}

/** One step of one amount, with everything needed to do it again by hand; one whose parts go into pools says which in `intoPools`. */
export interface AllocationStep extends AmountOnItsWay {
  readonly step: KeyStep;
  /** The groups or recipients it is split among, in order. */
  readonly to: readonly string[];
  /** `Party.index` of each of `to` at level `Part`, else null. */
  readonly parties: readonly number[] | null;
  readonly weights: Weights;
  /** What else than the weights decided; null where they alone did. */
  readonly terms: StepTerms | null;
  /** The rule that was followed; differs from the step's where its named remainder is not among `to`, or is bound. */
  readonly remainder: RemainderRule;
  /** Øre before rounding as the nearest doubles, where amounts with terms of their own were added up; else null. */
  readonly exact: Float64Array | null;
  /** Øre, one for each of `to`. */
  readonly parts: Float64Array;
  /** For each of `to` the pool it goes into; null where it goes on by itself or has reached its recipient. */
  readonly intoPools: readonly (number | null)[] | null;
}

/** A cost row's amounts by pot, øre; NaN where the pot is not the row's (another year, or not split by sector). */
export interface RowAllocation {
  readonly row: number;
  readonly amounts: Float64Array;
}

/** A recipient's amounts by pot, øre; NaN where nothing of the pot can fall to it (another sector, or left out by the key's filter). */
export interface PartyAllocation {
  readonly party: number;
  /** The exact share of what its pots were handed in the years that are shown, before any rounding; null where it has no share of anything. */
  readonly share: Ratio | null;
  /** Base amounts, bounds or rates stand on the way, so that the share follows from the amounts, and not they from it. */
  readonly isShareOfAmounts?: true;
  readonly amounts: Float64Array;
}

export interface GroupAllocation {
  readonly group: string;
  readonly pots: readonly Pot[];
  readonly rows: readonly RowAllocation[];
  /** Recipients that can get anything, in the order of `Parter`. */
  readonly parties: readonly PartyAllocation[];
  /** Øre by pot: the sum of the amounts handed in (of `rows`). */
  readonly totals: Float64Array;
  /** Øre by pot: handed in, less what the recipients got; 0 unless a step rounds each part by itself. */
  readonly differences: Float64Array;
  /** Rows whose split among sectors does not add up to the row's amount, since each part was rounded by itself: øre, handed in less the parts. */
  readonly splitDifferences: readonly {
    readonly row: number;
    readonly year: Year;
    readonly difference: Ore;
  }[];
}

export interface Allocation {
  readonly groups: readonly GroupAllocation[];
  /** Every step of every amount that is not 0, in the order they were taken: the trail as data. */
  readonly steps: readonly AllocationStep[];
}
