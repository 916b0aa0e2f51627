import type { IWorkbookData } from '@univerjs/core';
import type { Book } from '../../book/book';
import { toGridNames } from './gridNames';
import { toGridSheet } from './gridSheet';
import type { StyleIds } from './styleIds';

/** A whole workbook as Univer is handed it when it is opened. */
export function toGridWorkbook(book: Book, unitId: string, styles: StyleIds): Partial<IWorkbookData> {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, toGridSheet(sheet, styles)]));
  return {
    id: unitId,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
    styles: { ...styles.all },
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(toGridNames(book)) }],
  };
}
