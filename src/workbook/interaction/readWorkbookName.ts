import { runInExcel } from '../runInExcel';

/** The workbook's name as the user knows it, without `.xlsx`; `''` where it has none yet. */
export async function readWorkbookName(excel: typeof Excel): Promise<string> {
  return runInExcel(excel, async (context) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name.replace(/\.xls[xmb]?$/i, '');
  });
}
