import { patiently } from '../patience';
import { runInExcel } from '../runInExcel';
import { RestoreFailed } from '../workbook';
import { recover, type Recovery } from './recover';
import { twice } from './twice';

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
