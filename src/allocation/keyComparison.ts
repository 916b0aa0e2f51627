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
  /** Øre handed in: the same by every key, but where a rate comes to something else by another. */
  readonly total: Ore;
  /** Handed in, less what the recipients got: 0 unless a step rounds each part by itself. */
  readonly difference: Ore;
}

/** What the recipients get by `Nøgle` and by the keys beside it, over all groups and the years that are shown. */
export interface KeyComparison {
  readonly own: Omit<ComparedKey, 'other'>;
  readonly others: readonly ComparedKey[];
  /** `Party.index` of all who get anything by any of the keys, in the order of `Parter`. */
  readonly parties: readonly number[];
}

/** What an allocation shares of the years that are shown, øre. */
interface Shared {
  readonly allocation: Allocation;
  readonly total: Ore;
}

/** Whether as much is shared by every key, so that the differences add up to 0. */
export function sharesTheSame({ own, others }: KeyComparison): boolean {
  return others.every(({ total }) => total === own.total);
}

/** Puts allocations of the same cost rows by different keys beside one another; null where there is none beside the own. */
export function compareKeys(
  own: Shared,
  others: readonly (Shared & { readonly other: OtherKey })[],
  { parties }: PartyTable,
): KeyComparison | null {
  if (others.length === 0) return null;
  const compared = ({ allocation, total }: Shared): Omit<ComparedKey, 'other'> => {
    const amounts = partySums(allocation);
    const received = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
    return { amounts, total, difference: total - received };
  };
  const all = others.map((one) => ({ other: one.other, ...compared(one) }));
  const first = compared(own);
  const reached = (party: number): boolean => [first, ...all].some(({ amounts }) => amounts.has(party));
  return { own: first, others: all, parties: parties.map(({ index }) => index).filter(reached) };
}
