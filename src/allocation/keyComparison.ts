import type { OtherKey } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { PartyTable } from '../parties/party';
import type { Allocation } from './allocation';
import { partySums } from './partySums';

/** What the recipients would get by another key. */
export interface ComparedKey {
  readonly other: OtherKey;
  /** Øre by `Party.index`; missing where nothing can fall to it. */
  readonly amounts: ReadonlyMap<number, Ore>;
  /** Handed in, less what the recipients got: 0 unless a step rounds each part by itself. */
  readonly difference: Ore;
}

/** What the recipients get by `Nøgle` and by the keys beside it, over all groups and the years that are shown. */
export interface KeyComparison {
  readonly own: Omit<ComparedKey, 'other'>;
  readonly others: readonly ComparedKey[];
  /** `Party.index` of all who get anything by any of the keys, in the order of `Parter`. */
  readonly parties: readonly number[];
  /** Øre handed in, the same by every key. */
  readonly total: Ore;
}

/** Puts allocations of the same cost rows by different keys beside one another; null where there is none beside the own. */
export function compareKeys(
  own: Allocation,
  others: readonly { readonly other: OtherKey; readonly allocation: Allocation }[],
  { parties }: PartyTable,
  total: Ore,
): KeyComparison | null {
  if (others.length === 0) return null;
  const compared = (allocation: Allocation): Omit<ComparedKey, 'other'> => {
    const amounts = partySums(allocation);
    const received = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
    return { amounts, difference: total - received };
  };
  const all = others.map(({ other, allocation }) => ({ other, ...compared(allocation) }));
  const first = compared(own);
  const reached = (party: number): boolean => [first, ...all].some(({ amounts }) => amounts.has(party));
  return {
    own: first,
    others: all,
    parties: parties.map(({ index }) => index).filter(reached),
    total,
  };
}
