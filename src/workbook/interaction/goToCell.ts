import { patiently } from '../patience';
import { runInExcel } from '../runInExcel';

/** Selects a cell (zero-based) and brings its sheet to the front. Rejects where there is no such sheet. */
export async function goToCell(
  excel: typeof Excel,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): Promise<void> {
  await patiently(excel, () =>
    runInExcel(excel, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    }),
  );
}
