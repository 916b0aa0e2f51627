import { addHiddenSheet } from '../ranges/ranges';
import type { Inventory } from '../reading/inventory';
import type { JournalEntry } from '../reading/journal';
import { journalName } from '../reading/reservedNames';
import { startRequests } from '../ranges/requests';
import { endRun } from './endRun';
import { type JournalStore, nameJournal, sheetJournal } from './journalStore';
import { type Marks, startMarks } from './marks';
import { writeWhole } from './writeWhole';

/** Something to be written, of which all that it needs has been made: nothing that a user would see. */
export interface Prepared {
  /** What is to be put back if it does not get to its end. */
  readonly entries: readonly JournalEntry[];
  /**
   * Writes it and asks for it again; after the next sync what it gives compares, and throws where it is another. What is
   * too large for that sends and compares by itself, and gives nothing.
   */
  readonly write: () => (() => void) | Promise<void>;
  /** What may fail by itself, and undoes nothing: widths, frozen rows, which sheet is in front. */
  readonly dress?: () => void;
}

/**
 * Writes something with a journal, as a recalculation does: whatever happens, also to the pane, all of it is there or
 * nothing. Three requests, if it is small: what is to be put back is written down before the first thing that a user
 * would see, on a hidden sheet, or in hidden names where the structure is protected and nobody can make a sheet.
 *
 * @param what is named where it could not be put back.
 * @throws WriteFailed, RestoreFailed.
 */
export function writeJournaled(
  excel: typeof Excel,
  inventory: Inventory,
  what: readonly string[],
  prepare: (context: Excel.RequestContext, marks: Marks) => Prepared,
): Promise<void> {
  return writeWhole(excel, what, async (context, run) => {
    const { application } = context;
    const requests = startRequests(context);
    const journal = openJournal(context, inventory);
    const marks = startMarks(context);
    const { entries, write, dress } = prepare(context, marks);
    await journal.write(requests, entries);
    await requests.send();

    application.suspendScreenUpdatingUntilNextSync();
    const written = write();
    if (typeof written === 'function') {
      await context.sync();
      written();
    } else await written;

    run.isFinishing = true;
    journal.setState('written');
    endRun(context, marks, journal);
    dress?.();
    await context.sync();
  });
}

/** Begins a journal; sent with the next sync. */
export function openJournal(
  context: Excel.RequestContext,
  { isStructureProtected }: Inventory,
): JournalStore {
  if (isStructureProtected) return nameJournal(context);
  addHiddenSheet(context, journalName);
  return sheetJournal(context);
}
