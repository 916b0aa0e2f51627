import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import type { CellValue } from '../../cells/grid';
import { RangeTooLarge } from '../workbook';
import { runInExcel } from '../runInExcel';

/** The values of an area of a sheet as they are now. */
export async function readArea(
  excel: typeof Excel,
  area: Rectangle & { readonly sheet: string },
): Promise<CellValue[][]> {
  return runInExcel(excel, async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(area.sheet), area);
    range.load('values');
    await context.sync();
    // Beyond its limits Excel answers null, whatever the type says.
    const values = range.values as CellValue[][] | null;
    if (values === null)
      throw new RangeTooLarge('Excel gave no values for a range: it holds too many cells.');
    return values;
  });
}
