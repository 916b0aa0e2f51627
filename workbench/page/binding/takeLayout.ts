import type { IColumnData, IRowData, Worksheet } from '@univerjs/core';
import type { Sheet } from '../../book/book';
import { fromGridRange } from './gridSheet';
import { columnWidth, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPoints } from './units';
import { ON } from './univerNumbers';

/** What the grid's changes of a sheet's layout do to the workbook, by the change. */
export const LAYOUT_CHANGES: Readonly<Record<string, (sheet: Sheet, gridSheet: Worksheet) => void>> = {
  'sheet.mutation.set-worksheet-col-width': takeColumnWidths,
  'sheet.mutation.set-worksheet-row-height': takeRowHeights,
  'sheet.mutation.add-worksheet-merge': takeMerges,
  'sheet.mutation.remove-worksheet-merge': takeMerges,
  'sheet.mutation.set-frozen': takeFreeze,
  'sheet.mutation.toggle-gridlines': (sheet, gridSheet) => {
    sheet.showGridlines = gridSheet.getConfig().showGridlines === ON;
  },
};

type Sizes<Data> = Readonly<Record<number, Partial<Data> | undefined>>;

function takeColumnWidths(sheet: Sheet, gridSheet: Worksheet): void {
  const columns: Sizes<IColumnData> = gridSheet.getConfig().columnData;
  for (const [column, data] of Object.entries(columns)) {
    const pixels = data?.w ?? DEFAULT_COLUMN_PIXELS;
    if (pixels === DEFAULT_COLUMN_PIXELS) sheet.columnWidths.delete(Number(column));
    else sheet.columnWidths.set(Number(column), columnWidth(pixels));
  }
}

function takeRowHeights(sheet: Sheet, gridSheet: Worksheet): void {
  const rows: Sizes<IRowData> = gridSheet.getConfig().rowData;
  for (const [row, data] of Object.entries(rows)) {
    const pixels = data?.ia === ON ? DEFAULT_ROW_PIXELS : (data?.h ?? DEFAULT_ROW_PIXELS);
    if (pixels === DEFAULT_ROW_PIXELS) sheet.rowHeights.delete(Number(row));
    else sheet.rowHeights.set(Number(row), rowPoints(pixels));
  }
}

function takeMerges(sheet: Sheet, gridSheet: Worksheet): void {
  sheet.merges = gridSheet.getMergeData().map(fromGridRange);
}

function takeFreeze(sheet: Sheet, gridSheet: Worksheet): void {
  const { xSplit, ySplit } = gridSheet.getConfig().freeze;
  sheet.frozenColumns = Math.max(0, xSplit);
  sheet.frozenRows = Math.max(0, ySplit);
}
