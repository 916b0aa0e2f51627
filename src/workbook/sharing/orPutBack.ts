import { twice } from '../freezing/allOrNothing';
import { RestoreFailed, WriteFailed } from '../workbook';
import { runInExcel } from '../runInExcel';

/** Something that is done in a request or two. */
export type Change = (context: Excel.RequestContext) => Promise<void>;

/**
 * Makes a change; if Excel refuses any of it, puts everything back.
 *
 * @param what is named where it could not be put back.
 * @throws WriteFailed where the workbook is as it was, RestoreFailed where it could not be put back.
 */
export async function orPutBack(
  excel: typeof Excel,
  change: Change,
  putBack: Change,
  what: readonly string[],
): Promise<void> {
  try {
    await runInExcel(excel, change);
  } catch (cause) {
    try {
      await twice(() => runInExcel(excel, putBack));
    } catch (failure) {
      const named = [...new Set(what)].map((one) => `»${one}«`).join(', ');
      throw new RestoreFailed(`Could not put back ${named}.`, { cause: failure });
    }
    throw new WriteFailed('Nothing was changed.', { cause });
  }
}
