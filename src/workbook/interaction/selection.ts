import { runPatiently } from '../patience';
import { runInExcel } from '../runInExcel';
import type { FreezeScope } from '../../freezing/freezing';

/** Selects a cell (zero-based) and brings its sheet to the front. Rejects where there is no such sheet. */
export async function goToCell(
  excel: typeof Excel,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): Promise<void> {
  await runPatiently(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

/** The selected cell, or the top left one of those selected; zero-based. Rejects where none is: a chart is selected, say. */
export async function readSelection(
  excel: typeof Excel,
): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  return runInExcel(excel, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
  });
}

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
