import type { Ore } from '../../money/ore';
import { foldText } from '../../tables/foldText';
import { yearHeading } from '../../texts/yearHeading';
import type { GroupAllocation, Pot } from '../allocation';
import { potHeading } from '../potHeading';
import type { Figures } from './figures';
import { foldHeading, SUM, sumHeading } from './headings';

/** The amounts of a group under their folded headings, each with their sums. */
export interface GroupFigures {
  readonly figuresOf: (amounts: ArrayLike<number>) => Figures;
  /** @param party `Party.index`. */
  readonly figuresOfParty: (party: number) => Figures;
  /** What a sector was to have; where the group is not split among sectors, what its members (`Party.index`) get. */
  readonly figuresOfSector: (sector: string, members: readonly number[]) => Figures;
  readonly total: Figures;
}

/**
 * A group's amounts under their headings: any by its pots, a recipient's, a sector's, and the totals. Each amount counts
 * under its pot's heading and in the sums of its year, of its sector and of all, which may be printed too.
 * @param own the folded headings of every group's pots: what a pot is headed by is no sum.
 */
export function groupFigures(
  { pots, parties, totals }: GroupAllocation,
  own: ReadonlySet<string>,
): GroupFigures {
  const headings = pots.map((pot) => headingsOf(pot, own));
  const amountsOf = new Map(parties.map(({ party, amounts }) => [party, amounts]));

  const figuresOf = (amounts: ArrayLike<number>): Figures => {
    const figures = new Map<string, Ore>([[SUM, 0]]);
    headings.forEach((counted, place) => {
      const amount = amounts[place] ?? NaN;
      if (Number.isNaN(amount)) return;
      for (const heading of counted) figures.set(heading, (figures.get(heading) ?? 0) + amount);
    });
    return figures;
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

/** The folded headings of every group's pots. */
export function potHeadings(groups: readonly GroupAllocation[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ pots }) => pots.map((pot) => foldHeading(potHeading(pot)))));
}

/** Of `Kommuner` in 2021: `kommuner 2021`, `2021`, `kommuner`, each of them as a sum, and `i alt`. */
function headingsOf(pot: Pot, own: ReadonlySet<string>): ReadonlySet<string> {
  const heading = foldHeading(potHeading(pot));
  const wider = [yearHeading(pot.year), pot.sector].map(foldText);
  return new Set([
    heading,
    ...wider.filter((one) => one !== '' && !own.has(one)),
    ...[heading, ...wider].map(sumHeading),
    SUM,
  ]);
}
