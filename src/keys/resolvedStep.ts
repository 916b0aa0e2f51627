import type { Bounds } from '../money/bounds';
import type { Ore } from '../money/ore';
import type { Weights } from '../money/weights';
import type { RemainderRule } from './distributionKey';

/** A step as it works on some recipients in one year: what an amount is split among, and by which weights. The lists run in parallel, one place for each group. */
export interface ResolvedStep {
  /** The groups' names, at level `Part` the recipients'. Empty where the step's filter leaves nobody. */
  readonly to: readonly string[];
  /** `Party.index` of each group's members. */
  readonly members: readonly (readonly number[])[];
  /** `Party.index` of each of `to` at level `Part`, else null. */
  readonly parties: readonly number[] | null;
  /** Their sum may be 0, which is only wrong where there is an amount to split. */
  readonly weights: Weights;
  /** What weighs nothing where the sum is 0, as typed: one part of a mixed weight, or the whole. */
  readonly weightText: string;
  /** Øre that each gets first. */
  readonly base: Ore;
  /** What each gets at least and at most; null where the step has no bounds. */
  readonly bounds: Bounds | null;
  /** The rule to follow: `largest` where the step's own names a group that is not among `to`. */
  readonly remainder: RemainderRule;
  /** The place in `to` of the group that takes what the others leave, where `remainder` names one. */
  readonly remainderIndex: number | null;
}
