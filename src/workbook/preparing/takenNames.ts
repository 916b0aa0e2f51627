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
    try {
      await runInExcel(excel, async (context) => {
        const sheet = context.workbook.worksheets.getItem(own);
        sheet.name = name;
        sheet.name = own;
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only by itself does each tell whether it is taken
        await context.sync();
      });
    } catch (error) {
      if (errorCode(error) !== 'ItemAlreadyExists') throw error;
      taken.push(name);
    }
  }
  await runInExcel(excel, async (context) => {
    context.workbook.worksheets.getItem(own).delete();
    await context.sync();
  });
  return taken;
}
