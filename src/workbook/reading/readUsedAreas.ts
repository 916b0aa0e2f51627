import { askForArea } from '../ranges/ranges';
import { askAll } from './askAll';
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
  const questions = sheets.map((sheet) => () => {
    const { worksheets } = context.workbook;
    const takeArea = askForArea(worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true));
    return () => {
      const area = takeArea();
      return area === null ? [] : [{ sheet, sheetId: sheet.id, area }];
    };
  });
  return (await askAll(context, questions)).flat();
}
