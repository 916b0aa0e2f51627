import { runInExcel } from '../runInExcel';
import { Cancelled, WriteFailed, RestoreFailed } from '../workbook';
import { patiently } from '../patience';
import { recover, type Recovery } from './recover';
import { twice } from './twice';

/** How far a writing has come. */
export interface WholeRun {
  /** To be set when the journal is about to say that all is written. */
  isFinishing: boolean;
}

/**
 * Writes something that keeps a journal, so that all of it is there afterwards or, where this throws, nothing.
 *
 * @param sheets what is named where the workbook could not be put back.
 * @throws Cancelled where `write` does; WriteFailed, RestoreFailed.
 */
export async function writeWhole(
  excel: typeof Excel,
  sheets: readonly string[],
  write: (context: Excel.RequestContext, run: WholeRun) => Promise<void>,
): Promise<void> {
  const run: WholeRun = { isFinishing: false };
  try {
    await runInExcel(excel, (context) => write(context, run));
  } catch (cause) {
    const recovery = await bringInOrder(excel, sheets);
    // An answer that was lost on its way looks like a failure too; the journal knows better, or has gone as the last thing.
    const isComplete = recovery === 'finished' || (recovery === 'nothing' && run.isFinishing);
    if (!isComplete && cause instanceof Cancelled) throw cause;
    if (!isComplete) throw new WriteFailed('Nothing was written.', { cause });
  }
}

/**
 * Finishes or undoes what has begun.
 *
 * @param sheets what is named where that fails.
 * @throws RestoreFailed
 */
export async function bringInOrder(excel: typeof Excel, sheets: readonly string[]): Promise<Recovery> {
  try {
    return await patiently(excel, () => twice(() => runInExcel(excel, recover)));
  } catch (cause) {
    const named = sheets.map((sheet) => `»${sheet}«`).join(', ');
    throw new RestoreFailed(
      `Could not put back ${named}; the copies are kept and are put back at the next run.`,
      { cause },
    );
  }
}
