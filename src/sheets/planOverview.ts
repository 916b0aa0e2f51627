import { sheetNames } from '../texts/sheetHeadings';
import type { ChosenSheet } from './chosenSheet';
import { columnWidths } from './columnWidths';
import { largestTotal } from './largestTotal';
import type { OverviewInput } from './planOverviewBlock';
import { planOverviewBlock } from './planOverviewBlock';
import type { SheetPlan } from './sheetPlan';

/** `Samlet oversigt`: what each recipient is to pay over all groups. */
export function planOverview(input: OverviewInput, sheet: ChosenSheet): SheetPlan {
  const block = planOverviewBlock(input, sheet.definedName);
  const allTotals = input.overview.totals.reduce((sum, total) => sum + Math.abs(total), 0);
  return {
    name: sheet.name,
    definedName: sheet.definedName,
    blocks: [block],
    columnWidths: columnWidths([block], largestTotal([allTotals])),
    frozenColumns: 1,
    printTitle: sheetNames.overview,
  };
}
