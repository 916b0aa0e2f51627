import { errorCode } from '../errorCode';
import { runInExcel } from '../runInExcel';
import { reservedSheetName } from '../reading/reservedNames';

/**
 * Which of the names no sheet can have: Excel tells of no tabs but worksheets, and those of charts, macros and dialogs
 * have names as well. An empty hidden sheet of ours is given one after another; one sync for each, and two more.
 */
export async function takenNames(excel: typeof Excel, names: readonly string[]): Promise<string[]> {
  const own = reservedSheetName(1);
  await runInExcel(excel, async (context) => {
    context.workbook.worksheets.add(own).visibility = 'Hidden';
    await context.sync();
  });
  const taken: string[] = [];
  for (const name of names) {
    // One at a time: a request ends at the first that is refused.
    if (await isTaken(excel, own, name)) taken.push(name);
  }
  await runInExcel(excel, async (context) => {
    context.workbook.worksheets.getItem(own).delete();
    await context.sync();
  });
  return taken;
}

/** Whether a sheet, which keeps its name, cannot be called so. */
async function isTaken(excel: typeof Excel, own: string, name: string): Promise<boolean> {
  try {
    await runInExcel(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem(own);
      sheet.name = name;
      sheet.name = own;
      await context.sync();
    });
    return false;
  } catch (error) {
    if (errorCode(error) !== 'ItemAlreadyExists') throw error;
    return true;
  }
}
