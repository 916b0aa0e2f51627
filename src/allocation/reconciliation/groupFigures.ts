import type { Ore } from '../../money/ore';
import { sumOfAmounts } from '../../money/sumOfAmounts';
import type { PublishedLine } from '../../published/publishedLine';
import { foldText } from '../../tables/foldText';
import { yearHeading } from '../../texts/yearHeading';
import type { GroupAllocation, Pot } from '../allocation';
import { potHeading } from '../pots';
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
 * under its pot's heading and in the sums of its year, of its sector and of all, where they are printed too.
 */
export function groupFigures(
  { pots, parties, totals }: GroupAllocation,
  wanted: WantedHeadings,
): GroupFigures {
  const headings = pots.map((pot) => headingsOf(pot, wanted));
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
    sumOfAmounts(members.map((member) => amountsOf.get(member)?.[place] ?? NaN));
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

/** Which folded headings figures are counted under. */
export interface WantedHeadings {
  /** Those of every group's pots: what a pot is headed by is no sum. */
  readonly own: ReadonlySet<string>;
  /** Those that something is printed under. */
  readonly printed: ReadonlySet<string>;
  /** Whether kr. per inhabitant are printed, which may be of any sum. */
  readonly hasRates: boolean;
}

/** Looks at what is printed for the headings that figures are counted under. */
export function wantedHeadings(
  groups: readonly GroupAllocation[],
  published: readonly PublishedLine[],
): WantedHeadings {
  const figures = published.flatMap((line) => line.figures);
  return {
    own: new Set(groups.flatMap(({ pots }) => pots.map((pot) => foldHeading(potHeading(pot))))),
    printed: new Set(figures.map(({ heading }) => foldHeading(heading))),
    hasRates: figures.some(({ rate }) => rate !== undefined),
  };
}

/** Of `Kommuner` in 2021: `kommuner 2021`, and as wanted `2021`, `kommuner` and each of the three as a sum; `i alt`. */
function headingsOf(pot: Pot, { own, printed, hasRates }: WantedHeadings): ReadonlySet<string> {
  const heading = foldHeading(potHeading(pot));
  const wider = [yearHeading(pot.year), pot.sector].map(foldText);
  return new Set([
    heading,
    ...wider.filter((one) => printed.has(one) && !own.has(one)),
    ...[heading, ...wider].map(sumHeading).filter((one) => hasRates || printed.has(one)),
    SUM,
  ]);
}
