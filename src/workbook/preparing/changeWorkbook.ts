import { patiently } from '../patience';
import type { Inventory } from '../reading/inventory';
import { openWorkbook } from '../recovery/openWorkbook';
import { runInExcel } from '../runInExcel';
import { CannotWriteHere, RestoreFailed, WorkbookChanged, WriteFailed } from '../workbook';

/**
 * Opens the workbook, finds out what there is to do, and does it; all of that once more, after a while, where another
 * workbook is in front.
 *
 * @param find writes nothing. @param change leaves nothing behind when it fails.
 * @throws as `beforeWriting` and `change` do.
 */
export function changeWorkbook<Found, Result>(
  excel: typeof Excel,
  find: (context: Excel.RequestContext, inventory: Inventory) => Found | Promise<Found>,
  change: (found: Found, inventory: Inventory) => Promise<Result>,
): Promise<Result> {
  return patiently(excel, async () => {
    const { found, inventory } = await beforeWriting(excel, async (context) => {
      const opened = await openWorkbook(context);
      return { found: await find(context, opened), inventory: opened };
    });
    return change(found, inventory);
  });
}

/**
 * Finds out what to write, without writing.
 *
 * @throws WriteFailed where that fails; WorkbookChanged, CannotWriteHere and RestoreFailed as the batch throws them.
 */
export async function beforeWriting<T>(
  excel: typeof Excel,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await runInExcel(excel, batch);
  } catch (cause) {
    const isTold = [WorkbookChanged, CannotWriteHere, RestoreFailed].some((kind) => cause instanceof kind);
    if (isTold) throw cause;
    throw new WriteFailed('The workbook could not be read, and nothing was written.', { cause });
  }
}
