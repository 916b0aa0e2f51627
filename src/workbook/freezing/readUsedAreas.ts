import type { SheetArea } from './readAreas';

/** A sheet with the part of it that is used. */
export interface SheetUsed<Sheet> extends SheetArea {
  readonly sheet: Sheet;
  /** False where Excel says that no cell is spilled over. */
  readonly mayHaveSpill: boolean;
}

/** The parts of sheets that hold anything; empty sheets are left out. One sync. */
export async function readUsedAreas<Sheet extends { readonly id: string }>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<SheetUsed<Sheet>[]> {
  const ranges = sheets.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,hasSpill');
    return used;
  });
  await context.sync();
  return sheets.flatMap((sheet, index) => {
    const range = ranges[index];
    if (range === undefined || range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    // Null where some cells have it, whatever the type says.
    const mayHaveSpill = (range.hasSpill as boolean | null) !== false;
    return [{ sheet, sheetId: sheet.id, area: { row, column, rows, columns }, mayHaveSpill }];
  });
}
