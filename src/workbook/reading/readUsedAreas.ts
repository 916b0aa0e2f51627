import { loadArea, areaOf } from '../ranges/ranges';
import type { SheetArea } from './readAreas';

/** A sheet with the part of it that is used. */
export interface SheetUsed<Sheet> extends SheetArea {
  readonly sheet: Sheet;
}

/** The parts of sheets that hold anything; empty sheets are left out. One sync. */
export async function readUsedAreas<Sheet extends { readonly id: string }>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<SheetUsed<Sheet>[]> {
  const ranges = sheets.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    loadArea(used);
    return used;
  });
  await context.sync();
  return sheets.flatMap((sheet, index) => {
    const range = ranges[index];
    if (range === undefined || range.isNullObject) return [];
    return [{ sheet, sheetId: sheet.id, area: areaOf(range) }];
  });
}
