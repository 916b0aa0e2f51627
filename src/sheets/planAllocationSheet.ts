import type { GroupAllocation } from '../allocation/allocation';
import type { CostTable, Certainty } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { sheetNames } from '../texts/sheetHeadings';
import { shortened } from '../texts/shortened';
import { amountFormat } from './columnPlans';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { groupLayout } from './groupLayout';
import { groupPlaces } from './groupPlaces';
import { itemAt } from './itemAt';
import { planCostBlock } from './planCostBlock';
import { planPartyBlock } from './planPartyBlock';
import { originalAmount, pricedYears } from './pricedYears';
import type { SheetPlan, RowPlan } from './sheetPlan';
import { finding } from '../findings/finding';
import { findingText } from '../texts/findingText';
import { sheetTexts } from '../texts/sheetTexts';
import { priceNotes, shareNotes, unitNotes } from './sheetNotes';

/** What every sheet is planned from, beside what was allocated. */
export interface Tables {
  readonly costs: CostTable;
  readonly parties: PartyTable;
  readonly settings: Settings;
}

/** `Fordeling <Gruppe>`: the group's cost rows from A1, and below them its recipients, amounts under amounts. */
export function planAllocationSheet(group: GroupAllocation, tables: Tables, sheet: ChosenSheet): SheetPlan {
  const { costs, parties, settings } = tables;
  const blocks = { costs: itemAt(sheet.blocks, 0), parties: itemAt(sheet.blocks, 1) };
  const layout = groupLayout(group, tables);
  const shared = {
    group,
    layout,
    places: groupPlaces(group, tables, blocks),
    amountFormat: amountFormat(settings.displayUnit, shownAmounts(group, costs)),
  };
  const notes = groupNotes(group, tables);
  const plans = [
    planCostBlock({ ...shared, costs, definedName: blocks.costs }),
    planPartyBlock({ ...shared, parties, notes, definedName: blocks.parties }),
  ];
  const title = shortened(`${sheetNames.allocation} ${group.group}`);
  return planSheet(sheet, plans, [...group.totals, priceTotal(group, costs)], title);
}

function priceTotal(group: GroupAllocation, costs: CostTable): Ore {
  return group.rows.reduce((sum, { row }) => sum + (itemAt(costs.rows, row).totalPrice ?? 0), 0);
}

function* shownAmounts(group: GroupAllocation, costs: CostTable): Generator<Ore> {
  yield* group.totals;
  yield* group.differences;
  const priced = pricedYears(group, costs);
  for (const { row, amounts } of group.rows) {
    const costRow = itemAt(costs.rows, row);
    yield costRow.totalPrice ?? 0;
    yield* amounts;
    for (const year of priced) yield originalAmount(costRow, year) ?? 0;
  }
  for (const { amounts } of group.parties) yield* amounts;
}

const CERTAINTIES: readonly Certainty[] = ['green', 'yellow', 'red'];

/**
 * The sentences below a group's recipients: the unit, shares that do not show 100,00 %, rows whose sectors were rounded
 * each by itself, and what the colours in use mean (on their own colour).
 */
function groupNotes(group: GroupAllocation, { costs, parties, settings }: Tables): RowPlan[] {
  const texts = sheetTexts(settings.language);
  const sentences = [
    ...unitNotes(settings.displayUnit, texts),
    ...priceNotes(group, costs, settings.language),
    ...shareNotes(group, parties, texts),
    ...splitNotes(group, costs, settings),
  ];
  const used = new Set(group.rows.map(({ row }) => itemAt(costs.rows, row).certainty));
  const legend = CERTAINTIES.filter((certainty) => used.has(certainty));
  return [
    ...sentences.map((text): RowPlan => ({ kind: 'note', cells: [text] })),
    ...legend.map((tint): RowPlan => ({ kind: 'note', cells: [texts[tint]], tint })),
  ];
}

function splitNotes(group: GroupAllocation, costs: CostTable, { language }: Settings): string[] {
  return group.splitDifferences.map(({ row, year, difference }) => {
    const { label } = itemAt(costs.rows, row);
    return findingText(finding('note', 'split-difference', null, { label, year, difference }), language)
      .message;
  });
}
