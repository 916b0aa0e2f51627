import { runInExcel } from '../runInExcel';
import { RestoreFailed, WriteFailed } from '../workbook';

/** See `runInExcel`. */
export const run = runInExcel;

/** Tries again where something fails once. */
export async function twice<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch {
    return task();
  }
}

/**
 * Finds out what to write, without writing.
 *
 * @throws WriteFailed where that fails.
 */
export async function prepared<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    if (cause instanceof RestoreFailed) throw cause;
    throw new WriteFailed('The workbook could not be read, and nothing was written.', { cause });
  }
}

/**
 * Writes, and undoes all of it where that fails.
 *
 * @throws WriteFailed where everything is as it was; RestoreFailed where it could not be undone either.
 */
export async function orUndo(
  write: () => Promise<void>,
  undo: () => Promise<void>,
  sheets: readonly string[],
): Promise<void> {
  try {
    await write();
  } catch (cause) {
    try {
      await twice(undo);
    } catch (failure) {
      const named = [...new Set(sheets)].map((sheet) => `»${sheet}«`).join(', ');
      throw new RestoreFailed(`Could not put back the formulas on ${named}; thawing will.`, {
        cause: failure,
      });
    }
    throw new WriteFailed('Nothing was written.', { cause });
  }
}
