import type { Ore } from '../money/ore';
import type { AllocationStep } from './allocation';

/** What a base amount and bounds made of one destination, all in øre and without sign. */
export interface EntryTerms {
  /** What each gets first; null where there is no base amount. */
  readonly base: Ore | null;
  /** null where there is no such bound. */
  readonly least: Ore | null;
  readonly most: Ore | null;
  /** The round it was bound in, from 1; for who is not bound the one after them all. */
  readonly round: number;
  /** What those who were not bound yet shared in that round. */
  readonly shared: Ore;
  /** Which bound it got; null where it is not bound. */
  readonly boundBy: 'least' | 'most' | null;
}

/** How a step with a base amount or bounds treated one of its destinations; null where the weights alone decided. */
export function termsOfEntry({ terms }: AllocationStep, index: number): EntryTerms | null {
  if (terms === null) return null;
  const { rounds, left, base, bounds } = terms;
  const limits = {
    base: base === 0 ? null : base,
    least: bounds?.least[index] === 0 ? null : (bounds?.least[index] ?? null),
    most: bounds?.most[index] === Infinity ? null : (bounds?.most[index] ?? null),
  };
  const at = rounds.findIndex(({ least, most }) => least.includes(index) || most.includes(index));
  const round = rounds[at];
  if (round === undefined) return { ...limits, round: rounds.length + 1, shared: left, boundBy: null };
  const boundBy = round.least.includes(index) ? 'least' : 'most';
  return { ...limits, round: at + 1, shared: round.left, boundBy };
}
