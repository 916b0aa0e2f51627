import type { IRange } from '@univerjs/core';
import type { Book, Rectangle, Sheet } from '../../book/book';
import { copySheet } from '../../book/copySheet';
import { deleteSheet } from '../../book/deleteSheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { freeSheetId, newSheet } from '../../book/newBook';
import { renameSheet } from '../../book/renameSheet';
import type { Shift } from '../../book/shift';
import { numberedSheetName } from '../../book/sheetNames';
import { fromGridRange } from './gridSheet';

/** What a command of the grid is given; each uses some of it. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly order?: number;
  readonly index?: number;
}

export interface StructureContext {
  readonly book: Book;
  /** The sheet the command names, else the active one. */
  readonly sheet: Sheet;
  /** The area the command names, else the selected one. */
  readonly area: Rectangle;
  readonly params: CommandParams;
  /** Inserts or deletes cells; everything that points at cells follows. */
  readonly shift: (shift: Shift) => void;
}

const ALL_COLUMNS = { first: 0, count: MAX_COLUMNS };
const ALL_ROWS = { first: 0, count: MAX_ROWS };

/**
 * Commands of the grid that change what is where. They are carried out on the workbook instead, by its own
 * operations, so that references, names and tables follow as in Excel; the grid is then shown the result.
 */
export const STRUCTURE_COMMANDS: Readonly<Record<string, (context: StructureContext) => void>> = {
  'sheet.command.insert-row': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'rows', at: area.row, count: area.rows, band: ALL_COLUMNS });
  },
  'sheet.command.remove-row': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'rows', at: area.row, count: -area.rows, band: ALL_COLUMNS });
  },
  'sheet.command.insert-col': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'columns', at: area.column, count: area.columns, band: ALL_ROWS });
  },
  'sheet.command.remove-col': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'columns', at: area.column, count: -area.columns, band: ALL_ROWS });
  },
  'sheet.command.insert-range-move-down': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'rows', at: area.row, count: area.rows, band: columnsOf(area) });
  },
  'sheet.command.delete-range-move-up': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'rows', at: area.row, count: -area.rows, band: columnsOf(area) });
  },
  'sheet.command.insert-range-move-right': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'columns', at: area.column, count: area.columns, band: rowsOf(area) });
  },
  'sheet.command.delete-range-move-left': ({ shift, sheet, area }) => {
    shift({ sheet, axis: 'columns', at: area.column, count: -area.columns, band: rowsOf(area) });
  },
  'sheet.command.insert-sheet': ({ book, params }) => {
    const sheet = newSheet(numberedSheetName(book, 'Ark'), freeSheetId(book));
    book.sheets.splice(params.index ?? book.sheets.indexOf(book.activeSheet) + 1, 0, sheet);
    book.activeSheet = sheet;
  },
  'sheet.command.remove-sheet': ({ book, sheet }) => {
    deleteSheet(book, sheet);
  },
  'sheet.command.copy-sheet': ({ book, sheet }) => {
    book.activeSheet = copySheet(book, sheet, book.sheets.indexOf(sheet) + 1);
  },
  'sheet.command.set-worksheet-name': ({ book, sheet, params }) => {
    renameSheet(book, sheet, params.name ?? '');
  },
  'sheet.command.set-worksheet-order': ({ book, sheet, params }) => {
    book.sheets = book.sheets.filter((other) => other !== sheet);
    book.sheets.splice(params.order ?? book.sheets.length, 0, sheet);
  },
  'sheet.command.set-worksheet-hidden': ({ book, sheet }) => {
    const next = book.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
    if (next === undefined) return;
    sheet.visibility = 'Hidden';
    if (book.activeSheet === sheet) book.activeSheet = next;
  },
  'sheet.command.set-worksheet-show': ({ book, sheet }) => {
    sheet.visibility = 'Visible';
    book.activeSheet = sheet;
  },
};

/** Commands that the workbook has no operation for. */
export const REFUSED_COMMANDS: ReadonlySet<string> = new Set([
  'sheet.command.move-rows',
  'sheet.command.move-cols',
  'sheet.command.set-rows-hidden',
  'sheet.command.set-col-hidden',
]);

/** The area of a command's range, in which Univer leaves out what whole rows or columns have in common. */
export function commandArea(range: IRange): Rectangle {
  const { row, column, rows, columns } = fromGridRange(range);
  const isNumber = (value: number): boolean => Number.isFinite(value);
  return {
    row: isNumber(row) ? row : 0,
    column: isNumber(column) ? column : 0,
    rows: isNumber(rows) ? rows : MAX_ROWS,
    columns: isNumber(columns) ? columns : MAX_COLUMNS,
  };
}

function columnsOf({ column, columns }: Rectangle): Shift['band'] {
  return { first: column, count: columns };
}

function rowsOf({ row, rows }: Rectangle): Shift['band'] {
  return { first: row, count: rows };
}
