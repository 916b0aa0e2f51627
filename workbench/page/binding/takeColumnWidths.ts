import type { IColumnData, Worksheet } from '@univerjs/core';
import type { Sheet } from '../../book/book';
import { widthOfPixels, DEFAULT_COLUMN_PIXELS } from './units';

/** Takes the widths that the user has given columns in the grid. */
export function takeColumnWidths(sheet: Sheet, gridSheet: Worksheet): void {
  const columns: Readonly<Record<number, Partial<IColumnData> | undefined>> =
    gridSheet.getConfig().columnData;
  for (const [column, data] of Object.entries(columns)) {
    const pixels = data?.w ?? DEFAULT_COLUMN_PIXELS;
    if (pixels === DEFAULT_COLUMN_PIXELS) sheet.columnWidths.delete(Number(column));
    else sheet.columnWidths.set(Number(column), widthOfPixels(pixels));
  }
}
