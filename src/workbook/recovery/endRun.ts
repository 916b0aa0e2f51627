import { deleteSheet } from '../ranges/ranges';
import { journalSheetName } from '../reading/reservedNames';
import type { Marks } from './marks';

/**
 * Takes away what a run has left: its marks, its hidden sheets, and the journal last, since it tells what has been done. To be sent with the next sync.
 */
export function endRun(context: Excel.RequestContext, marks: Marks, hidden: readonly string[]): void {
  const { worksheets, names } = context.workbook;
  for (const name of marks.made()) names.getItem(name).delete();
  for (const name of [...hidden, journalSheetName]) {
    deleteSheet(worksheets.getItem(name));
  }
}
