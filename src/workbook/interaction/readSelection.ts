import { runInExcel } from '../runInExcel';

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
