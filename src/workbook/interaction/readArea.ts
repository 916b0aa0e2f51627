import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import { readValues } from '../reading/readValues';
import { runInExcel } from '../runInExcel';

/** The values of an area of a sheet as they are now. @throws RangeTooLarge */
export async function readArea(
  excel: typeof Excel,
  { sheet, ...area }: Rectangle & { readonly sheet: string },
): Promise<CellValue[][]> {
  // Excel finds a sheet by its name as well as by its id.
  const [values = []] = await runInExcel(excel, (context) => readValues(context, [{ sheetId: sheet, area }]));
  return values;
}
