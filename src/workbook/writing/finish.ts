import type { SheetHandles, WriteJob } from '../layout/writeJob';
import { sheetJournal } from '../recovery/journalStore';
import { endRun } from '../recovery/endRun';
import type { Marks } from '../recovery/marks';
import { takeOut } from '../recovery/takeOut';
import { parseMark } from '../reading/reservedNames';
import { markGaps } from './markGaps';

/**
 * Says that everything is written, and takes away emptied rows and what the run has left: one request. Until it has said
 * so whatever happens leads back to the backup; from then on, to the end (`recover`).
 *
 * @param hidden the hidden sheets of the run.
 */
export async function finish(
  context: Excel.RequestContext,
  job: WriteJob,
  handles: SheetHandles,
  marks: Marks,
  hidden: readonly string[],
): Promise<void> {
  const { names } = context.workbook;
  const journal = sheetJournal(context);
  context.application.suspendScreenUpdatingUntilNextSync();
  markGaps(job, handles, marks.make);
  journal.setState('written');
  // The last made comes first, as with a stack.
  for (const name of marks.made().toReversed()) {
    const kind = parseMark(name)?.kind;
    if (kind?.startsWith('emptied') === true) takeOut(names.getItem(name).getRange(), kind);
  }
  endRun(context, marks, journal, hidden);
  await context.sync();
}
