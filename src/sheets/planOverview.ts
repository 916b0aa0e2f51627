import { perInhabitant } from '../money/perInhabitant';
import { populationOf } from '../parties/inhabitants';
import { sheetNames } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import { figures, SENTENCES, amountFormat, ORE_FORMAT } from './columnPlans';
import { type AmountPlace, amountPlaces, balanceOf } from './amountPlaces';
import { additionOf, kronerCell, sumOf } from './cells';
import { itemAt } from './itemAt';
import type { ChosenSheet } from './chosenSheet';
import type { Tables } from './planAllocationSheet';
import { planSheet } from './planSheet';
import { plannedRows } from './layouts/blockLayout';
import { overviewBlockLayout } from './layouts/overviewBlockLayout';
import type { MergedParty, Overview } from './mergeGroups';
import { memberSums, type RecipientLine, recipientLines } from './recipientLines';
import { ratesOf } from './rates';
import type { BlockPlan, BlockRange, CellPlan, ColumnPlan, RowPlan, SheetPlan } from './sheetPlan';
import { sumOfAmounts } from '../money/sumOfAmounts';
import { unitNotes } from './sheetNotes';

/** What the overview is planned from. */
export interface OverviewInput extends Pick<Tables, 'parties' | 'settings'> {
  readonly overview: Overview;
  /** The places of every group's amounts, for totals that add the groups' totals up. */
  readonly groups: readonly (readonly AmountPlace[])[];
}

/** `Samlet oversigt`: what each recipient is to pay over all groups. */
export function planOverview(input: OverviewInput, sheet: ChosenSheet): SheetPlan {
  const block = overviewBlock(input, sheet.definedName);
  const allTotals = input.overview.totals.reduce((sum, total) => sum + Math.abs(total), 0);
  return planSheet(sheet, [block], [allTotals], sheetNames.overview);
}

/**
 * A row for each recipient with its amounts over all groups, their sum, and kr. per inhabitant where inhabitants are
 * known; subtotals where they are asked for; totals and checks last.
 */
function overviewBlock(input: OverviewInput, definedName: string): BlockPlan {
  const { overview, parties, settings } = input;
  const lines = recipientLines(overview.parties, parties, settings);
  const layout = overviewBlockLayout(overview, lines, parties, settings);
  const places = amountPlaces(layout, definedName);
  const population = populationOf(parties, settings.inhabitants);
  const rates = ratesOf(parties, settings);
  const last = (rate: number | string | null): CellPlan[] => (population === null ? [] : [rate]);
  const among = (members: readonly MergedParty[]) => rates?.among(members.map(({ party }) => party)) ?? null;

  const partyRow = (label: string, merged: MergedParty, row: number): RowPlan => {
    const rate = perInhabitant(sumOfAmounts(merged.amounts), population?.[merged.party] ?? null);
    return { kind: 'item', cells: [label, ...amountCells(merged.amounts, places, row), ...last(rate)] };
  };
  const subtotalRow = (label: string, { items, run }: Subtotal, row: number): RowPlan => {
    const rate = perInhabitant(sumOfAmounts(items.flatMap(({ amounts }) => amounts)), among(items));
    const pots = memberSums(items, run, overview.pots.length, 1, definedName);
    return { kind: 'subtotal', cells: [label, ...pots, sumOf(rowOfPots(places, row)), ...last(rate)] };
  };
  const totalRate = perInhabitant(sumOfAmounts(overview.totals), among(overview.parties));
  const rows = plannedRows(layout, ({ label, about }, at): RowPlan => {
    switch (about.kind) {
      case 'party':
      case 'subtotal': {
        const line = itemAt(lines, at - 1);
        return line.kind === 'party' ? partyRow(label, line.item, at) : subtotalRow(label, line, at);
      }
      case 'difference': {
        const cells = amountCells(overview.differences, places, at);
        return { kind: 'difference', cells: [label, ...cells, ...last(null)] };
      }
      case 'total':
        return { kind: 'total', cells: [label, ...totalCells(input, places), ...last(totalRate)] };
      case 'check':
        return { kind: 'check', cells: [label, ...places.map(balanceOf), ...last(null)] };
    }
  });
  const notes = unitNotes(settings.displayUnit, sheetTexts(settings.language));

  return {
    definedName,
    columns: columns(input, places, population !== null),
    rows: [...rows, ...notes.map((text): RowPlan => ({ kind: 'note', cells: [text] }))],
    liveChecks: { rows: 'check', columns: places.map(({ column }) => column), good: 0 },
  };
}

type Subtotal = Extract<RecipientLine<MergedParty>, { kind: 'subtotal' }>;

/** The amounts of one row, and their native sum under `I alt`. */
function amountCells(amounts: readonly number[], places: readonly AmountPlace[], row: number): CellPlan[] {
  return [...amounts.map(kronerCell), sumOf(rowOfPots(places, row))];
}

/** What the groups' totals add up to: a total is the sum of the amounts handed in, never of rounded parts. */
function totalCells({ overview, groups }: OverviewInput, places: readonly AmountPlace[]): CellPlan[] {
  const pots = places.slice(0, overview.pots.length);
  const ofGroups = groups.flat();
  const totals = pots.map(({ heading }) =>
    additionOf(ofGroups.filter((place) => place.heading === heading).map(({ total }) => total)),
  );
  return [...totals, sumOf(rowOfPots(places, places[0]?.total.row ?? 0))];
}

/** The cells of one row that hold the pots' amounts: all but `I alt`. */
function rowOfPots(places: readonly AmountPlace[], row: number): BlockRange {
  return { block: places[0]?.total.block ?? '', row, column: 1, rows: 1, columns: places.length - 1 };
}

function columns(
  { overview, settings }: OverviewInput,
  places: readonly AmountPlace[],
  hasPopulation: boolean,
): ColumnPlan[] {
  const amounts = [overview.totals, overview.differences, ...overview.parties.map((party) => party.amounts)];
  const format = amountFormat(settings.displayUnit, amounts.flat());
  return [SENTENCES, ...places.map(() => figures(format)), ...(hasPopulation ? [figures(ORE_FORMAT)] : [])];
}
