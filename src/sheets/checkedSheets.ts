import type { GroupAllocation } from '../allocation/allocation';
import type { Ore } from '../money/ore';
import { overviewGroup } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import type { ChosenSheet } from './chosenSheet';
import { amountPlaces } from './amountPlaces';
import { groupPlaces } from './groupPlaces';
import { itemAt } from './itemAt';
import type { Overview } from './mergeGroups';
import { overviewBlockLayout } from './layouts/overviewBlockLayout';
import { recipientLines } from './recipientLines';
import type { Tables } from './planAllocationSheet';
import type { CheckedSheet } from './planChecksBlock';

/** A group's sheet as `Kontrol` checks it. */
export function checkedGroup(
  group: GroupAllocation,
  tables: Tables,
  sheet: ChosenSheet,
  texts: SheetTexts,
): CheckedSheet {
  const blocks = { costs: itemAt(sheet.blocks, 0), parties: itemAt(sheet.blocks, 1) };
  const places = groupPlaces(group, tables, blocks);
  return { group: group.group, sheet: sheet.name, check: texts.checkGroup, places };
}

/** The overview as `Kontrol` checks it. */
export function checkedOverview(
  overview: Overview,
  { parties, settings }: Tables,
  sheet: ChosenSheet,
  texts: SheetTexts,
): CheckedSheet {
  const lines = recipientLines(overview.parties, parties, settings);
  const places = amountPlaces(overviewBlockLayout(overview, lines, parties, settings), sheet.definedName);
  return { group: overviewGroup, sheet: sheet.name, check: texts.checkOverview, places };
}

/** The amounts the overview's checks show, in øre: every total and difference, and the total of all. */
export function checkedAmounts(overview: Overview): Ore[] {
  const total = overview.totals.reduce((sum, amount) => sum + amount, 0);
  return [...overview.totals, ...overview.differences, total];
}
