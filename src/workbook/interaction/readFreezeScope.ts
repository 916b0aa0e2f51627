import type { FreezeScope } from '../../freezing/freezing';
import { runInExcel } from '../runInExcel';

/** What *Frys formler* on the ribbon is about: the selection where more than one cell is selected, else the workbook. */
export async function readFreezeScope(excel: typeof Excel): Promise<FreezeScope> {
  return runInExcel(excel, async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.load('cellCount');
    await context.sync();
    // -1 where there are too many to count.
    return selected.cellCount === 1 ? 'workbook' : 'selection';
  });
}
