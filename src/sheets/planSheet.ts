import type { Ore } from '../money/ore';
import type { ChosenSheet } from './chosenSheet';
import { columnWidths } from './columnWidths';
import type { BlockPlan, SheetPlan } from './sheetPlan';

/** A sheet of these blocks, whose first column stays in sight. @param totals those that formulas may show; øre. */
export function planSheet(
  { name, definedName }: ChosenSheet,
  blocks: readonly BlockPlan[],
  totals: readonly Ore[],
  printTitle = name,
): SheetPlan {
  const widths = columnWidths(blocks, largestTotal(totals));
  return { name, definedName, blocks, columnWidths: widths, frozenColumns: 1, printTitle };
}

/** The largest total as it takes room on a sheet: kr., without its sign. */
function largestTotal(totals: Iterable<Ore>): number {
  let largest = 0;
  for (const total of totals) largest = Math.max(largest, Math.abs(total));
  return largest / 100;
}
