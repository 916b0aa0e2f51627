import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { Book, Sheet } from '../../book/book';
import { stopFittingRows } from './fitRows';
import type { GridPort } from './gridPort';
import { toGridSheet } from './gridSheet';
import type { StyleIds } from './styleIds';
import { OFF, ON } from './univerNumbers';

/** Gives the grid the workbook's sheets: new ones, names, order, tabs; sheets that are gone are removed. */
export function pushSheets(book: Book, port: GridPort, styles: StyleIds): void {
  const shown = new Set(
    port
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetId()),
  );
  // New sheets come first, so that the grid is never without one.
  for (const [index, sheet] of book.sheets.entries()) {
    if (shown.has(sheet.id)) continue;
    port.run('sheet.mutation.insert-sheet', {
      index,
      sheet: mergeWorksheetSnapshotWithDefault(toGridSheet(sheet, styles)),
    });
  }
  showActiveSheet(book, port);
  const kept = new Set(book.sheets.map((sheet) => sheet.id));
  for (const sheet of port.workbook().getSheets()) {
    const subUnitId = sheet.getSheetId();
    if (kept.has(subUnitId)) continue;
    stopFittingRows(subUnitId, port);
    port.run('sheet.mutation.remove-sheet', { subUnitId, subUnitName: sheet.getName() });
  }
  for (const sheet of book.sheets) pushTab(sheet, port);
  pushOrder(book, port);
}

function pushTab(sheet: Sheet, port: GridPort): void {
  const shown = port.sheet(sheet.id)?.getConfig();
  if (shown === undefined) return;
  const subUnitId = sheet.id;
  const hidden = sheet.visibility === 'Visible' ? OFF : ON;
  if (shown.name !== sheet.name)
    port.run('sheet.mutation.set-worksheet-name', { subUnitId, name: sheet.name });
  if (shown.hidden !== hidden) port.run('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden });
  if (shown.tabColor !== (sheet.tabColor ?? ''))
    port.run('sheet.mutation.set-tab-color', { subUnitId, color: sheet.tabColor ?? '' });
}

function pushOrder(book: Book, port: GridPort): void {
  for (const [toOrder, sheet] of book.sheets.entries()) {
    const fromOrder = port.workbook().getSheetIndex(mustFind(sheet, port));
    if (fromOrder !== toOrder)
      port.run('sheet.mutation.set-worksheet-order', { subUnitId: sheet.id, fromOrder, toOrder });
  }
}

function mustFind(sheet: Sheet, port: GridPort): NonNullable<ReturnType<GridPort['sheet']>> {
  const found = port.sheet(sheet.id);
  if (found === null) throw new Error(`The grid does not have the sheet ${sheet.name}.`);
  return found;
}

/** Shows the sheet that is the workbook's active one. */
export function showActiveSheet(book: Book, port: GridPort): void {
  const shown = port.workbook().getActiveSheet(true)?.getSheetId();
  if (shown !== book.activeSheet.id)
    port.run('sheet.operation.set-worksheet-active', { subUnitId: book.activeSheet.id });
}
