import type { Ore } from '../money/ore';
import type { ChosenSheet } from './chosenSheet';
import { columnWidths } from './columnWidths';
import { largestTotal } from './largestTotal';
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
