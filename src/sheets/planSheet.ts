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
  const largest = totals.reduce((most, total) => Math.max(most, Math.abs(total)), 0);
  const widths = columnWidths(blocks, largest / 100);
  return { name, definedName, blocks, columnWidths: widths, frozenColumns: 1, printTitle };
}
