import type { Year } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { Allocation } from './allocation';

/** What each recipient gets over all groups and sectors in the years that count, øre by `Party.index`; missing where nothing can fall to it. */
export function partySums(
  { groups }: Allocation,
  counts: (year: Year) => boolean = () => true,
): ReadonlyMap<number, Ore> {
  const sums = new Map<number, Ore>();
  for (const { pots, parties } of groups) {
    for (const { party, amounts } of parties) {
      amounts.forEach((amount, place) => {
        const pot = pots[place];
        if (pot === undefined || Number.isNaN(amount) || !counts(pot.year)) return;
        sums.set(party, (sums.get(party) ?? 0) + amount);
      });
    }
  }
  return sums;
}
