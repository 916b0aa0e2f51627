import { RestoreFailed, WorkbookChanged, WriteFailed } from '../workbook';

/**
 * Finds out what to write, without writing.
 *
 * @throws WriteFailed where that fails; WorkbookChanged and RestoreFailed as the task throws them.
 */
export async function beforeWriting<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof WorkbookChanged || cause instanceof RestoreFailed) throw cause;
    throw new WriteFailed('The workbook could not be read, and nothing was written.', { cause });
  }
}
