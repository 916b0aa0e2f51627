import type { Ore } from '../money/ore';
import type { AllocationStep } from './allocation';

/** What a base amount and bounds made of one destination, all in øre and without sign. */
export interface EntryTerms {
  /** What each gets first; null where there is no base amount. */
  readonly base: Ore | null;
  /** null where there is no such bound. */
  readonly least: Ore | null;
  readonly most: Ore | null;
  /** The round it was bound in, from 1; for who is not bound the one after them all. null where a rate is bound, which no others make up for. */
  readonly round: number | null;
  /** What those who were not bound yet shared in that round; null as `round` is. */
  readonly shared: Ore | null;
  /** Which bound it got; null where it is not bound. */
  readonly boundBy: 'least' | 'most' | null;
}

/** The same of what is shared in rounds. */
export interface SharedTerms extends EntryTerms {
  readonly round: number;
  readonly shared: Ore;
}

/** The bounds of one destination, without sign; null where there is no such bound. */
export function boundsOfTerm(
  { terms }: Pick<AllocationStep, 'terms'>,
  index: number,
): Pick<EntryTerms, 'least' | 'most'> {
  const least = terms?.bounds?.least[index] ?? 0;
  const most = terms?.bounds?.most[index] ?? Infinity;
  return { least: least === 0 ? null : least, most: most === Infinity ? null : most };
}

/** How a step with a base amount or bounds treated one of its destinations; null where the weights alone decided. */
export function termsOfEntry({ terms }: Pick<AllocationStep, 'terms'>, index: number): SharedTerms | null {
  if (terms === null) return null;
  const { rounds, left, base } = terms;
  const limits = { base: base === 0 ? null : base, ...boundsOfTerm({ terms }, index) };
  const at = rounds.findIndex(({ least, most }) => least.includes(index) || most.includes(index));
  const round = rounds[at];
  if (round === undefined) return { ...limits, round: rounds.length + 1, shared: left, boundBy: null };
  const boundBy = round.least.includes(index) ? 'least' : 'most';
  return { ...limits, round: at + 1, shared: round.left, boundBy };
}
