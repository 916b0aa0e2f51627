import type { Book, PrintSetup, Sheet } from './book';

/** A workbook with one empty sheet of the given name. */
export function newBook(sheetName = 'Ark1'): Book {
  const sheet = newSheet(sheetName, sheetId(1));
  return {
    sheets: [sheet],
    otherTabs: [],
    names: [],
    activeSheet: sheet,
    isStructureProtected: false,
    source: null,
    settings: new Map(),
    properties: { author: '', lastAuthor: '', manager: '', company: '' },
  };
}

/** An empty sheet, not yet part of a workbook. */
export function newSheet(name: string, id: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    rows: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    autoFilter: null,
    hiddenRows: new Set(),
    rowOutlines: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    tabColor: null,
    isProtected: false,
    tables: [],
    pivots: [],
    conditionalFormats: [],
    print: newPrintSetup(),
    merges: [],
    comments: [],
    part: null,
  };
}

/** An identifier no sheet of the workbook has, in the form Excel gives them. */
export function freeSheetId(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.id));
  let number = book.sheets.length + 1;
  while (taken.has(sheetId(number))) number++;
  return sheetId(number);
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

function newPrintSetup(): PrintSetup {
  return {
    orientation: null,
    paperSize: null,
    fitToWidth: null,
    fitToHeight: null,
    titleRows: null,
    headers: { left: '', center: '', right: '' },
    footers: { left: '', center: '', right: '' },
  };
}
