import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { overviewHeadings, rowLabels } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import { amountFormat, ORE_FORMAT } from './amountFormat';
import type { AmountPlace } from './amountPlaces';
import { balanceOf } from './amountPlaces';
import { additionOf, kroner, sumOf } from './cells';
import { itemAt } from './itemAt';
import type { MergedParty, Overview } from './mergeGroups';
import { hasDifference, overviewPlaces } from './overviewPlaces';
import { perInhabitant } from './perInhabitant';
import { populationOf } from './population';
import type { BlockPlan, BlockRange, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';
import { unitNotes } from './unitNotes';

/** What the overview is planned from. */
export interface OverviewInput {
  readonly overview: Overview;
  readonly parties: PartyTable;
  readonly settings: Settings;
  /** The places of every group's amounts, for totals that add the groups' totals up. */
  readonly groups: readonly (readonly AmountPlace[])[];
}

/** A row for each recipient with its amounts over all groups, their sum, and kr. per inhabitant where `Folketal` is known; totals and checks last. */
export function planOverviewBlock(input: OverviewInput, definedName: string): BlockPlan {
  const { overview, parties, settings } = input;
  const places = overviewPlaces(overview, definedName);
  const population = populationOf(parties);
  const last = (cell: CellPlan): CellPlan[] => (population === null ? [] : [cell]);
  const headings = places.map((place) => place.heading);

  const items = overview.parties.map((merged, index): RowPlan => {
    const inhabitants = population?.[merged.party] ?? null;
    const cells = amountCells(merged.amounts, places, 1 + index);
    const name = itemAt(parties.parties, merged.party).name;
    return {
      kind: 'item',
      cells: [name, ...cells, ...last(perInhabitant(sumOfAmounts(merged), inhabitants))],
    };
  });
  const difference = amountCells(overview.differences, places, 1 + items.length);
  const notes = unitNotes(settings.displayUnit, sheetTexts(settings.language));

  return {
    definedName,
    columns: columns(input, places, population !== null),
    rows: [
      {
        kind: 'heading',
        cells: [overviewHeadings.party, ...headings, ...last(overviewHeadings.perInhabitant)],
      },
      ...items,
      ...(hasDifference(overview)
        ? [{ kind: 'difference', cells: [rowLabels.difference, ...difference, ...last(null)] } as const]
        : []),
      { kind: 'total', cells: [rowLabels.total, ...totalCells(input, places), ...last(null)] },
      { kind: 'check', cells: [rowLabels.check, ...places.map(balanceOf), ...last(null)] },
      ...notes.map((text): RowPlan => ({ kind: 'note', cells: [text] })),
    ],
    liveChecks: { rows: 'check', columns: places.map((place) => place.total.column), good: 0 },
  };
}

/** The amounts of one row, and their native sum under `I alt`. */
function amountCells(amounts: readonly number[], places: readonly AmountPlace[], row: number): CellPlan[] {
  return [...amounts.map(kroner), sumOf(rowOfPots(places, row))];
}

/** What the groups' totals add up to: a total is the sum of the amounts handed in, never of rounded parts. */
function totalCells({ overview, groups }: OverviewInput, places: readonly AmountPlace[]): CellPlan[] {
  const pots = places.slice(0, overview.pots.length);
  const totals = pots.map(({ heading }) =>
    additionOf(
      groups
        .flat()
        .filter((place) => place.heading === heading)
        .map((place) => place.total),
    ),
  );
  return [...totals, sumOf(rowOfPots(places, places[0]?.total.row ?? 0))];
}

/** The cells of one row that hold the pots' amounts: all but `I alt`. */
function rowOfPots(places: readonly AmountPlace[], row: number): BlockRange {
  return { block: places[0]?.total.block ?? '', row, column: 1, rows: 1, columns: places.length - 1 };
}

function sumOfAmounts({ amounts }: MergedParty): number {
  return amounts.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0);
}

function columns(
  { overview, settings }: OverviewInput,
  places: readonly AmountPlace[],
  hasPopulation: boolean,
): ColumnPlan[] {
  const amounts = [overview.totals, overview.differences, ...overview.parties.map((party) => party.amounts)];
  const format = amountFormat(settings.displayUnit, amounts.flat());
  return [
    { format: 'text', align: 'left', wrap: true },
    ...places.map((): ColumnPlan => ({ format, align: 'right' })),
    ...(hasPopulation ? [{ format: ORE_FORMAT, align: 'right' } as const] : []),
  ];
}
