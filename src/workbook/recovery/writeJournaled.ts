import { addHiddenSheet } from '../ranges/ranges';
import type { JournalEntry } from '../reading/journal';
import { journalSheetName } from '../reading/reservedNames';
import { endRun } from './endRun';
import { type Marks, startMarks } from './marks';
import { writeJournal, writeState } from './writeJournal';
import { writeWhole } from './writeWhole';

/** Something small to be written, of which all that it needs has been made: nothing that a user would see. */
export interface Prepared {
  /** What is to be put back if it does not get to its end. */
  readonly entries: readonly JournalEntry[];
  /** Sheets of ours that go afterwards. */
  readonly hidden?: readonly string[];
  /** Writes it and asks for it again; after the next sync what it gives compares, and throws where it is another. */
  readonly write: () => () => void;
  /** What may fail by itself, and undoes nothing: widths, frozen rows, which sheet is in front. */
  readonly dress?: () => void;
}

/**
 * Writes something small with a journal, as a recalculation does: whatever happens, also to the pane, all of it is there
 * or nothing. Three requests: what is to be put back is written down before the first thing that a user would see.
 *
 * @param what is named where it could not be put back.
 * @throws WriteFailed, RestoreFailed.
 */
export function writeJournaled(
  excel: typeof Excel,
  what: readonly string[],
  prepare: (context: Excel.RequestContext, marks: Marks) => Prepared,
): Promise<void> {
  return writeWhole(excel, what, async (context, run) => {
    const { application } = context;
    application.suspendScreenUpdatingUntilNextSync();
    const journal = addHiddenSheet(context, journalSheetName);
    const marks = startMarks(context);
    const { entries, hidden = [], write, dress } = prepare(context, marks);
    writeJournal(journal, entries);
    await context.sync();

    application.suspendScreenUpdatingUntilNextSync();
    const compare = write();
    await context.sync();
    compare();

    run.isFinishing = true;
    writeState(journal, 'written');
    endRun(context, marks, hidden);
    dress?.();
    await context.sync();
  });
}
