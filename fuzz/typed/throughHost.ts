import { inputNames } from '../../src/calculation/inputNames';
import { columnLetters } from '../../src/cells/addresses';
import type { WorkbookState } from '../../src/cells/workbookState';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { Book, Sheet } from '../../workbench/book/book';
import { ensureCell } from '../../workbench/book/cellAt';
import { freeSheetId, newBook, newSheet } from '../../workbench/book/newBook';
import { locateReference } from '../../workbench/calculation/locateReference';
import { startHost } from '../../workbench/host/startHost';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { placedCells } from './toState';
import type { TypedTable, TypedWorkbook } from './typedWorkbook';

/** What is read of the workbook when it has been a file, by the real Office.js client over the workbench's host: what `toState` stands for. */
export async function throughHost(workbook: TypedWorkbook): Promise<WorkbookState> {
  const book = openXlsx(saveXlsx(bookOf(workbook)));
  const { Excel: excel } = startHost(book, { locate: locateReference });
  return excelWorkbook(excel).read(inputNames({ costs: workbook.costs }));
}

function bookOf(workbook: TypedWorkbook): Book {
  const book = newBook('Forside');
  for (const table of workbook.tables.values()) {
    const sheet = newSheet(table.name, freeSheetId(book));
    book.sheets.push(sheet);
    fill(sheet, workbook, table);
    const columns = table.columns.length - table.columnsBeside;
    const rows = table.rows.length - table.rowsBeside;
    const formula = `'${table.name}'!$A$1:$${columnLetters(columns - 1)}$${rows}`;
    book.names.push({ name: table.name, formula, comment: '', visible: true, sheet: null });
  }
  return book;
}

function fill(sheet: Sheet, workbook: TypedWorkbook, table: TypedTable): void {
  const { values, formats } = placedCells(workbook, table);
  values.forEach((row, index) => {
    if (table.rows[index]?.isHidden === true) sheet.hiddenRows.add(index);
    row.forEach((value, column) => {
      const numberFormat = formats[index]?.[column] ?? 'General';
      if (value === '' && numberFormat === 'General') return;
      const cell = ensureCell(sheet, index, column);
      cell.value = value;
      cell.style = { ...cell.style, numberFormat };
    });
  });
}
