import type { Book, Cell, DefinedName, Sheet, Table } from './book';
import { newSheet, freeSheetId } from './newBook';
import { mapSheetFormulas } from './mapFormulas';
import { mapReferences } from './references';
import { withSheetRenamed } from './renameSheet';
import { copiedSheetName } from './sheetNames';
import { freeTableName } from './tableNames';

/**
 * Copies a sheet with all it holds to the given position. Its own names come along, and names of the whole
 * workbook that point at it get a copy that belongs to the new sheet.
 */
export function copySheet(book: Book, source: Sheet, position: number): Sheet {
  const empty = newSheet(copiedSheetName(book, source.name), freeSheetId(book));
  const copy: Sheet = {
    ...empty,
    rows: source.rows.map((row) => row?.map((cell: Cell | undefined) => (cell && { ...cell }) as Cell)),
    columnWidths: new Map(source.columnWidths),
    rowHeights: new Map(source.rowHeights),
    autoFilter: source.autoFilter && { ...source.autoFilter },
    hiddenRows: new Set(source.hiddenRows),
    rowOutlines: new Map(source.rowOutlines),
    frozenRows: source.frozenRows,
    frozenColumns: source.frozenColumns,
    showGridlines: source.showGridlines,
    tabColor: source.tabColor,
    isProtected: source.isProtected,
    conditionalFormats: source.conditionalFormats.map((format) => ({ ...format })),
    print: structuredClone(source.print),
    merges: [...source.merges],
  };
  book.sheets.splice(position, 0, copy);
  for (const table of source.tables) copy.tables.push(copyTable(book, table));
  // Guess: references by which the sheet names itself come to mean the copy.
  mapSheetFormulas(copy, (formula) => withSheetRenamed(formula, source.name, copy.name));
  book.names.push(...copiedNames(book, source, copy));
  return copy;
}

function copyTable(book: Book, table: Table): Table {
  const ids = book.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  return { ...table, id: Math.max(0, ...ids) + 1, name: freeTableName(book, table.name) };
}

function copiedNames(book: Book, source: Sheet, copy: Sheet): DefinedName[] {
  const own = book.names.filter((name) => name.sheet === source);
  const ownNames = new Set(own.map((name) => name.name.toLowerCase()));
  // Guess: as when a sheet is copied by hand.
  const pointingAt = book.names.filter(
    (name) => name.sheet === null && !ownNames.has(name.name.toLowerCase()) && refersTo(name.formula, source),
  );
  return [...own, ...pointingAt].map((name) => ({
    ...name,
    sheet: copy,
    formula: withSheetRenamed(name.formula, source.name, copy.name),
  }));
}

function refersTo(formula: string, sheet: Sheet): boolean {
  let found = false;
  mapReferences(formula, (reference) => {
    found ||= reference.sheet?.toLowerCase() === sheet.name.toLowerCase();
    return reference;
  });
  return found;
}
