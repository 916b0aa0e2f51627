import { startRequests } from '../ranges/requests';
import type { Inventory } from '../reading/inventory';
import type { JournalEntry } from '../reading/journal';
import { runInExcel } from '../runInExcel';
import { WriteFailed } from '../workbook';
import { bringInOrder } from './writeWhole';
import { type Marks, startMarks } from './marks';
import { openWorkbook } from './openWorkbook';
import { recover } from './recover';
import { openJournal } from './writeJournaled';

/** Something that was written whole, and is to be undone as if its writing had been cut off. */
export interface Undoing {
  readonly inventory: Inventory;
  /** What is named where it could not be put back. */
  readonly what: readonly string[];
  /** What the journal is to say: of what was written, how it was before. */
  readonly entriesOf: (marks: Marks) => readonly JournalEntry[];
  /** Whether it stands there still. */
  readonly isThere: (context: Excel.RequestContext, inventory: Inventory) => boolean | Promise<boolean>;
}

/** Undoes what was written, all of it or nothing. @throws WriteFailed, RestoreFailed. */
export async function undoWritten(
  excel: typeof Excel,
  { inventory, what, entriesOf, isThere }: Undoing,
): Promise<void> {
  try {
    await runInExcel(excel, async (context) => {
      const requests = startRequests(context);
      const journal = openJournal(context, inventory);
      await journal.write(requests, entriesOf(startMarks(context)));
      await requests.send();
      await recover(context);
    });
  } catch (cause) {
    await bringInOrder(excel, what);
    const isLeft = await runInExcel(excel, async (context) => isThere(context, await openWorkbook(context)));
    if (isLeft) throw new WriteFailed('Nothing was taken back.', { cause });
  }
}
