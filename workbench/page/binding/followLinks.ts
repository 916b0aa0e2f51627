import type { IDisposable } from '@univerjs/core';
import { parseAddress, splitSheet } from '../../book/addresses';
import type { Book, Rectangle, Sheet } from '../../book/book';
import { cellInSheet } from '../../book/cellAt';
import { findSheet } from '../../book/sheetNames';
import type { GridPort } from './gridPort';

/** Lets a click on a cell with a link to a place in the workbook go there. Links out of it are shown but not followed. */
export function followLinks(
  book: Book,
  port: GridPort,
  goTo: (sheet: Sheet, area: Rectangle) => void,
): IDisposable {
  return port.api.addEvent(port.api.Event.CellClicked, ({ row, column }) => {
    const link = cellInSheet(book.activeSheet, row, column)?.hyperlink?.documentReference ?? null;
    if (link === null) return;
    const { sheet, rest } = splitSheet(link);
    const target = sheet === null ? book.activeSheet : findSheet(book, sheet);
    const area = parseAddress(rest);
    if (target !== undefined && area !== null) goTo(target, area);
  });
}
