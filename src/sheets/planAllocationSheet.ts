import type { GroupAllocation } from '../allocation/allocation';
import type { CostTable } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { sheetNames } from '../texts/sheetHeadings';
import { shortened } from '../texts/shortened';
import { amountFormat } from './amountFormat';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { groupLayout } from './groupLayout';
import { groupNotes } from './groupNotes';
import { groupPlaces } from './groupPlaces';
import { itemAt } from './itemAt';
import { planCostBlock } from './planCostBlock';
import { planPartyBlock } from './planPartyBlock';
import { originalAmount, pricedYears } from './pricedYears';
import type { SheetPlan } from './sheetPlan';

/** What every sheet is planned from, beside what was allocated. */
export interface Tables {
  readonly costs: CostTable;
  readonly parties: PartyTable;
  readonly settings: Settings;
}

/** `Fordeling <Gruppe>`: the group's cost rows from A1, and below them its recipients, amounts under amounts. */
export function planAllocationSheet(
  group: GroupAllocation,
  { costs, parties, settings }: Tables,
  sheet: ChosenSheet,
): SheetPlan {
  const blocks = { costs: itemAt(sheet.blocks, 0), parties: itemAt(sheet.blocks, 1) };
  const layout = groupLayout(group, { costs, parties, settings });
  const shared = {
    group,
    layout,
    places: groupPlaces(group, { costs, parties, settings }, blocks),
    amountFormat: amountFormat(settings.displayUnit, shownAmounts(group, costs)),
  };
  const notes = groupNotes(group, costs, parties, settings);
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
