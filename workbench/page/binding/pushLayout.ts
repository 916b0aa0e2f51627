import type { IRange, Worksheet } from '@univerjs/core';
import type { Sheet } from '../../book/book';
import type { GridPort } from './gridPort';
import { toGridFreeze, toGridRange } from './gridSheet';
import { OFF, ON } from './univerNumbers';
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPixels } from './units';

/** Shows a sheet's column widths, row heights, merged cells, frozen panes and grid lines as the workbook has them. */
export function pushLayout(sheet: Sheet, gridSheet: Worksheet, port: GridPort): void {
  pushColumnWidths(sheet, gridSheet, port);
  pushRowHeights(sheet, gridSheet, port);
  pushMerges(sheet, gridSheet, port);
  const shown = gridSheet.getConfig();
  const freeze = toGridFreeze(sheet);
  const isFrozenSo = shown.freeze.xSplit === freeze.xSplit && shown.freeze.ySplit === freeze.ySplit;
  if (!isFrozenSo) port.run('sheet.mutation.set-frozen', { subUnitId: sheet.id, ...freeze });
  const showGridlines = sheet.showGridlines ? ON : OFF;
  if (shown.showGridlines !== showGridlines)
    port.run('sheet.mutation.toggle-gridlines', { subUnitId: sheet.id, showGridlines });
}

function pushColumnWidths(sheet: Sheet, gridSheet: Worksheet, port: GridPort): void {
  const wanted = new Map([...sheet.columnWidths].map(([column, width]) => [column, columnPixels(width)]));
  const shown = definedSizes(gridSheet.getConfig().columnData, (data) => data.w);
  const colWidth = differences(wanted, shown, DEFAULT_COLUMN_PIXELS);
  if (colWidth === null) return;
  const lastRow = gridSheet.getRowCount() - 1;
  const ranges = Object.keys(colWidth).map((column): IRange => ({
    startRow: 0,
    endRow: lastRow,
    startColumn: Number(column),
    endColumn: Number(column),
  }));
  port.run('sheet.mutation.set-worksheet-col-width', { subUnitId: sheet.id, ranges, colWidth });
}

function pushRowHeights(sheet: Sheet, gridSheet: Worksheet, port: GridPort): void {
  const wanted = new Map([...sheet.rowHeights].map(([row, height]) => [row, rowPixels(height)]));
  // A height that the grid has found itself for wrapped text (`ia`) is not the sheet's own.
  const shown = definedSizes(gridSheet.getConfig().rowData, (data) => (data.ia === ON ? undefined : data.h));
  const rowHeight = differences(wanted, shown, DEFAULT_ROW_PIXELS);
  if (rowHeight === null) return;
  const lastColumn = gridSheet.getColumnCount() - 1;
  const ranges = Object.keys(rowHeight).map((row): IRange => ({
    startRow: Number(row),
    endRow: Number(row),
    startColumn: 0,
    endColumn: lastColumn,
  }));
  port.run('sheet.mutation.set-worksheet-row-height', { subUnitId: sheet.id, ranges, rowHeight });
}

function definedSizes<Data>(
  data: Readonly<Record<number, Data | undefined>>,
  size: (data: Data) => number | undefined,
): Map<number, number> {
  return new Map(
    Object.entries(data).flatMap(([index, item]) => {
      const pixels = item === undefined ? undefined : size(item);
      return pixels === undefined ? [] : [[Number(index), pixels] as const];
    }),
  );
}

function differences(
  wanted: ReadonlyMap<number, number>,
  shown: ReadonlyMap<number, number>,
  standard: number,
): Record<number, number> | null {
  const different = [...new Set([...wanted.keys(), ...shown.keys()])].filter(
    (index) => (wanted.get(index) ?? standard) !== (shown.get(index) ?? standard),
  );
  if (different.length === 0) return null;
  return Object.fromEntries(different.map((index) => [index, wanted.get(index) ?? standard]));
}

function pushMerges(sheet: Sheet, gridSheet: Worksheet, port: GridPort): void {
  const key = (range: IRange): string =>
    [range.startRow, range.startColumn, range.endRow, range.endColumn].join();
  const wanted = sheet.merges.map(toGridRange);
  const shown = gridSheet.getMergeData();
  const wantedKeys = new Set(wanted.map(key));
  const shownKeys = new Set(shown.map(key));
  const removed = shown.filter((range) => !wantedKeys.has(key(range)));
  const added = wanted.filter((range) => !shownKeys.has(key(range)));
  if (removed.length > 0)
    port.run('sheet.mutation.remove-worksheet-merge', { subUnitId: sheet.id, ranges: removed });
  if (added.length > 0)
    port.run('sheet.mutation.add-worksheet-merge', { subUnitId: sheet.id, ranges: added });
}
