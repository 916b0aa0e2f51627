import { sheetNames } from '../texts/sheetHeadings';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { type OverviewInput, planOverviewBlock } from './planOverviewBlock';
import type { SheetPlan } from './sheetPlan';

/** `Samlet oversigt`: what each recipient is to pay over all groups. */
export function planOverview(input: OverviewInput, sheet: ChosenSheet): SheetPlan {
  const block = planOverviewBlock(input, sheet.definedName);
  const allTotals = input.overview.totals.reduce((sum, total) => sum + Math.abs(total), 0);
  return planSheet(sheet, [block], [allTotals], sheetNames.overview);
}
