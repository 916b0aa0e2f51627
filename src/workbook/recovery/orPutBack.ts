import { patiently } from '../patience';
import { runInExcel } from '../runInExcel';
import { RestoreFailed, WriteFailed, type Remedy } from '../workbook';
import { twice } from './twice';

/** Something that is done in a request or two. */
type Change = (context: Excel.RequestContext) => Promise<void>;

/** A change that is small enough to be put back from memory. */
export interface SmallChange {
  readonly make: Change;
  readonly putBack: Change;
  /** What is named where it could not be put back: sheets, mostly. */
  readonly what: readonly string[];
  /** What helps where it could not be put back. */
  readonly remedy: Remedy;
}

/**
 * Makes a change; if Excel refuses any of it, puts everything back.
 *
 * @throws WriteFailed where the workbook is as it was, RestoreFailed where it could not be put back.
 */
export function orPutBack(excel: typeof Excel, change: SmallChange): Promise<void> {
  return patiently(excel, () => tryChange(excel, change));
}

async function tryChange(excel: typeof Excel, { make, putBack, what, remedy }: SmallChange): Promise<void> {
  try {
    await runInExcel(excel, make);
  } catch (cause) {
    try {
      await patiently(excel, () => twice(() => runInExcel(excel, putBack)));
    } catch (failure) {
      const named = [...new Set(what)].map((one) => `»${one}«`).join(', ');
      throw new RestoreFailed(`Could not put back ${named}.`, { cause: failure, remedy });
    }
    throw new WriteFailed('Nothing was changed.', { cause });
  }
}
