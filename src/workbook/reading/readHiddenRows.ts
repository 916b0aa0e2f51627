import { rangeOf } from '../ranges/ranges';
import { askAll } from './askAll';
import type { SheetArea } from './readAreas';

/** Which rows of areas are hidden (0 is an area's first row), by area. One sync, or none where no area is asked about. */
export async function readHiddenRows<Area extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<ReadonlyMap<Area, readonly number[]>> {
  const questions = areas.map((one) => () => {
    // Hidden is the row, so its first cell tells.
    const range = rangeOf(context.workbook.worksheets.getItem(one.sheetId), { ...one.area, columns: 1 });
    const asked = { rows: range.getRowProperties({ rowHidden: true }) };
    return (): [Area, number[]] => [
      one,
      asked.rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])),
    ];
  });
  return new Map(await askAll(context, questions));
}
