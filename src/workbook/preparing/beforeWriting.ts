import { runInExcel } from '../runInExcel';
import { CannotWriteHere, RestoreFailed, WorkbookChanged, WriteFailed } from '../workbook';

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
