import type { Book, BookValue, Sheet } from '../../../workbench/book/book';
import { parseAddress } from '../../../workbench/book/addresses';
import { ensureCell } from '../../../workbench/book/cellAt';
import { freeSheetId, newBook, newSheet } from '../../../workbench/book/newBook';

/** Cells by address; a text that begins with `=` is a formula without a value. */
export type Cells = Readonly<Record<string, BookValue>>;

/** A workbook of these sheets. */
export function bookOf(sheets: Readonly<Record<string, Cells>>): Book {
  const book = newBook();
  book.sheets = [];
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = newSheet(name, freeSheetId(book));
    book.sheets.push(sheet);
    for (const [address, content] of Object.entries(cells)) setCell(sheet, address, content);
  }
  book.activeSheet = sheetOf(book, Object.keys(sheets)[0] ?? '');
  return book;
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Writes as a user does: a formula has no value until it is calculated. */
export function setCell(sheet: Sheet, address: string, content: BookValue): void {
  const area = parseAddress(address);
  if (area === null) throw new Error(`no address ${address}`);
  const cell = ensureCell(sheet, area.row, area.column);
  const isFormula = typeof content === 'string' && content.startsWith('=');
  cell.formula = isFormula ? content.slice(1) : null;
  cell.value = isFormula ? null : content;
}

/** A formula with the value it was stored with. */
export function setStored(sheet: Sheet, address: string, formula: string, value: BookValue): void {
  setCell(sheet, address, `=${formula}`);
  setCellValue(sheet, address, value);
}

function setCellValue(sheet: Sheet, address: string, value: BookValue): void {
  const area = parseAddress(address);
  if (area !== null) ensureCell(sheet, area.row, area.column).value = value;
}

export function valueAt(sheet: Sheet, address: string): BookValue {
  const area = parseAddress(address);
  return area === null ? null : (sheet.rows[area.row]?.[area.column]?.value ?? null);
}
