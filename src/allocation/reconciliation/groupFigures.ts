import type { Ore } from '../../money/ore';
import type { GroupAllocation } from '../allocation';
import { potHeading } from '../potHeading';
import type { Figures } from './figures';
import { foldHeading, SUM } from './headings';

/** The amounts of a group under their folded headings, each with their sum. */
export interface GroupFigures {
  readonly figuresOf: (amounts: ArrayLike<number>) => Figures;
  /** @param party `Party.index`. */
  readonly figuresOfParty: (party: number) => Figures;
  /** What a sector was to have; where the group is not split among sectors, what its members (`Party.index`) get. */
  readonly figuresOfSector: (sector: string, members: readonly number[]) => Figures;
  readonly total: Figures;
}

/** A group's amounts under their headings: any by its pots, a recipient's, a sector's, and the totals. */
export function groupFigures({ pots, parties, totals }: GroupAllocation): GroupFigures {
  const headings = pots.map((pot) => foldHeading(potHeading(pot)));
  const amountsOf = new Map(parties.map(({ party, amounts }) => [party, amounts]));

  const figuresOf = (amounts: ArrayLike<number>): Figures => {
    const figures = new Map<string, Ore>();
    headings.forEach((heading, place) => {
      const amount = amounts[place] ?? NaN;
      if (!Number.isNaN(amount)) figures.set(heading, amount);
    });
    const sum = [...figures.values()].reduce((total, amount) => total + amount, 0);
    return figures.set(SUM, sum);
  };
  const received = (place: number, members: readonly number[]): Ore =>
    members
      .map((member) => amountsOf.get(member)?.[place] ?? NaN)
      .filter((amount) => !Number.isNaN(amount))
      .reduce((sum, amount) => sum + amount, 0);
  return {
    figuresOf,
    figuresOfParty: (party) => figuresOf(amountsOf.get(party) ?? []),
    figuresOfSector: (sector, members) =>
      figuresOf(
        pots.map((pot, place) => {
          if (pot.sector === '') return received(place, members);
          return pot.sector === sector ? (totals[place] ?? NaN) : NaN;
        }),
      ),
    total: figuresOf(totals),
  };
}
