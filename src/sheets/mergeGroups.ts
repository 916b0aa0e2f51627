import type { Allocation, GroupAllocation, Pot } from '../allocation/allocation';
import { comparePots } from '../allocation/pots';
import type { Ore } from '../money/ore';
import { withAmount } from '../money/sumOfAmounts';
import type { PartyTable } from '../parties/party';

/** What a recipient gets over all groups. */
export interface MergedParty {
  /** `Party.index`. */
  readonly party: number;
  /** Øre by pot; NaN where nothing of the pot can fall to the recipient in any group. */
  readonly amounts: readonly Ore[];
}

/** All groups added up, pot by pot. */
export interface Overview {
  readonly pots: readonly Pot[];
  /** All recipients, also those that no key reaches, in the order of `Parter`. */
  readonly parties: readonly MergedParty[];
  /** Øre by pot: the sum of the amounts handed in. */
  readonly totals: readonly Ore[];
  /** Øre by pot: handed in, less what the recipients got. */
  readonly differences: readonly Ore[];
}

/** Adds the groups up: 833.000 in Drift and 212.500 in Investering are 1.045.500 under `Kommuner 2022`. Sums of øre are exact. */
export function mergeGroups({ groups }: Allocation, table: PartyTable): Overview {
  const pots = mergedPots(groups, table.sectors);
  const position = new Map(pots.map((pot, index) => [keyOf(pot), index]));
  const sums = (): Ore[] => pots.map(() => NaN);
  const parties = new Map(table.parties.map(({ index }): [number, Ore[]] => [index, sums()]));
  const totals = sums();
  const differences = sums();

  for (const group of groups) {
    const places = group.pots.map((pot) => position.get(keyOf(pot)) ?? 0);
    addInto(totals, group.totals, places);
    addInto(differences, group.differences, places);
    for (const { party, amounts } of group.parties) {
      const known = parties.get(party) ?? sums();
      parties.set(party, known);
      addInto(known, amounts, places);
    }
  }
  return {
    pots,
    parties: [...parties].map(([party, amounts]) => ({ party, amounts })),
    totals,
    differences,
  };
}

function mergedPots(groups: readonly GroupAllocation[], sectors: readonly string[]): Pot[] {
  const pots = new Map(groups.flatMap((group) => group.pots).map((pot) => [keyOf(pot), pot]));
  return [...pots.values()].sort(comparePots(sectors));
}

function keyOf({ sector, year }: Pot): string {
  return `${year}|${sector}`;
}

function addInto(sums: Ore[], amounts: Float64Array, places: readonly number[]): void {
  amounts.forEach((amount, index) => {
    const place = places[index];
    if (place !== undefined) sums[place] = withAmount(sums[place] ?? NaN, amount);
  });
}
