import { deleteSheet } from '../ranges/ranges';
import type { JournalStore } from './journalStore';
import type { Marks } from './marks';
import type { GapKind } from '../reading/reservedNames';

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

/** Deletes what a mark is on: whole rows, cells with those below moving up, or cells with those to the right moving left. */
export function takeOut(range: Excel.Range, kind: GapKind): void {
  if (kind === 'emptied_columns') range.delete('Left');
  else (kind === 'emptied_rows' ? range.getEntireRow() : range).delete('Up');
}
