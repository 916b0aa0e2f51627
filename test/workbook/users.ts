import { parseAddress } from '../../workbench/book/addresses';
import type { Book, BookValue, Cell, Sheet } from '../../workbench/book/book';
import { cellInSheet, ensureCell } from '../../workbench/book/cellAt';
import { newSheet } from '../../workbench/book/newBook';
import { restyle } from '../../workbench/book/styles';

/** What the user does to a workbook, by hand and without the add-in. */

/** Adds an empty sheet at the end. */
export function addSheet(book: Book, name: string): Sheet {
  const sheet = newSheet(name, `{${name}}`);
  book.sheets.push(sheet);
  return sheet;
}

/** The sheet of a name. */
export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined)
    throw new Error(`No sheet ${name}, only ${book.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** Types a value, or a formula with its `=`, into a cell and gives it a yellow fill. */
export function type(sheet: Sheet, address: string, input: BookValue): void {
  const { row, column } = areaOf(address);
  const cell = ensureCell(sheet, row, column);
  const isFormula = typeof input === 'string' && input.startsWith('=');
  cell.formula = isFormula ? input.slice(1) : null;
  cell.value = isFormula ? null : input;
  cell.style = restyle(cell.style, { fill: '#FFFF00' });
}

/** What stands in a cell: its formula with `=`, or its value; null where there is nothing. */
export function content(sheet: Sheet, address: string): BookValue {
  const cell = cellOf(sheet, address);
  if (cell === undefined) return null;
  return cell.formula === null ? cell.value : `=${cell.formula}`;
}

/** The formula of a cell without its `=`; empty where there is none. */
export function formulaOf(sheet: Sheet, address: string): string {
  return cellOf(sheet, address)?.formula ?? '';
}

/** The cell at an address, if anything has ever stood there. */
export function cellOf(sheet: Sheet, address: string): Cell | undefined {
  const { row, column } = areaOf(address);
  return cellInSheet(sheet, row, column);
}

/** What stands in the cells of an area, row by row. */
export function contents(sheet: Sheet, address: string): BookValue[][] {
  const area = areaOf(address);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = cellInSheet(sheet, area.row + row, area.column + column);
      return cell === undefined || cell.formula === null ? (cell?.value ?? null) : `=${cell.formula}`;
    }),
  );
}

/** What a defined name of the workbook refers to; undefined where there is none. */
export function nameOf(book: Book, name: string): string | undefined {
  return book.names.find((one) => one.name === name && one.sheet === null)?.formula.replaceAll("'", '');
}

function areaOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const area = parseAddress(address);
  if (area === null) throw new Error(`No address: ${address}`);
  return area;
}
