import { finding } from '../findings/finding';
import type { Finding } from '../findings/finding';
import { allocationHeadings, blockNames } from '../texts/sheetHeadings';
import type { ChosenSheet, SheetsState } from './chosenSheet';

/** A warning for each allocation sheet of ours that is not written now, since its group is gone from the cost rows: its figures are no longer kept up. */
export function staleSheets(chosen: readonly ChosenSheet[], state: SheetsState): Finding[] {
  const written = new Set(chosen.map((sheet) => sheet.name));
  const stale = state.blocks
    .filter((block) => isCostBlock(block.definedName) && block.topLeft === allocationHeadings.cost)
    .map((block) => block.sheet)
    .filter((sheet) => !written.has(sheet));
  return [...new Set(stale)].map((sheet) => finding('warning', 'sheet-stale', null, { sheet }));
}

/** `Fordeling_Poster`, `Fordeling_Drift_Poster`. */
function isCostBlock(definedName: string): boolean {
  const name = definedName.toLowerCase();
  const start = blockNames.allocation.toLowerCase();
  const end = blockNames.costs.toLowerCase();
  return name === start + end || (name.startsWith(`${start}_`) && name.endsWith(end));
}
