import { deleteSheet } from '../ranges/ranges';
import type { JournalStore } from './journalStore';
import type { Marks } from './marks';

/**
 * Takes away what a run has left: its marks, its hidden sheets, and the journal last, since it tells what has been done. To be sent with the next sync.
 */
export function endRun(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  marks: Marks,
  journal: JournalStore,
  hidden: readonly string[] = [],
): void {
  for (const name of marks.made()) names.getItem(name).delete();
  for (const name of hidden) deleteSheet(worksheets.getItem(name));
  journal.takeAway();
}
