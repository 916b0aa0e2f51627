import type { GroupAllocation } from '../allocation/allocation';
import type { Ore } from '../money/ore';
import { overviewGroup } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import type { ChosenSheet } from './chosenSheet';
import { groupPlaces } from './groupPlaces';
import { itemAt } from './itemAt';
import type { Overview } from './mergeGroups';
import { overviewPlaces } from './overviewPlaces';
import type { CheckedSheet } from './planChecksBlock';

/** A group's sheet as `Kontrol` checks it. */
export function checkedGroup(group: GroupAllocation, sheet: ChosenSheet, texts: SheetTexts): CheckedSheet {
  const blocks = { costs: itemAt(sheet.blocks, 0), parties: itemAt(sheet.blocks, 1) };
  const places = groupPlaces(group, blocks);
  return { group: group.group, sheet: sheet.name, check: texts.checkGroup, places };
}

/** The overview as `Kontrol` checks it. */
export function checkedOverview(overview: Overview, sheet: ChosenSheet, texts: SheetTexts): CheckedSheet {
  const places = overviewPlaces(overview, sheet.definedName);
  return { group: overviewGroup, sheet: sheet.name, check: texts.checkOverview, places };
}

/** The amounts the checks show, in øre: every total and difference, and the total of all. */
export function checkedAmounts(groups: readonly GroupAllocation[], overview: Overview): Ore[] {
  const ofGroups = groups.flatMap(({ totals, differences }) => [...totals, ...differences]);
  const total = overview.totals.reduce((sum, amount) => sum + amount, 0);
  return [...ofGroups, ...overview.totals, ...overview.differences, total];
}
