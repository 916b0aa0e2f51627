import type { Sheet } from '../../book/book';
import { newSheet } from '../../book/newBook';
import { partText, type Parts } from '../opc/parts';
import { relationshipsOf } from '../opc/relationships';
import type { Styles } from '../styles/readStyles';
import { createCellReader, type CellContext } from './cellReader';
import { readConditionalFormats } from './conditionalFormats';
import { readHyperlinks } from './hyperlinks';
import { orderedRows } from './orderedRows';
import { readPivots } from './pivots';
import { readRowLook, setRowLook } from './rowLook';
import { scanSheet, type ScannedSheet } from './scanSheet';
import { readElements } from './sheetElements';
import { tablesOfPart } from './tables';

/** Reads a sheet's part. Name, visibility and repeated print rows stand in the workbook's part. */
export function readSheet(
  parts: Parts,
  part: string,
  id: string,
  styles: Styles,
  context: CellContext,
): Sheet {
  const sheet: Sheet = { ...newSheet('', id), part };
  const document = readRows(sheet, partText(parts, part), context);
  readElements(document, sheet, styles);
  Object.assign(sheet, {
    conditionalFormats: readConditionalFormats(document, styles.differential).map(({ format }) => format),
    pivots: readPivots(parts, part),
    tables: tablesOfPart(parts, part).map(({ table }) => table),
  });
  for (const { range, link } of readHyperlinks(document, relationshipsOf(parts, part))) {
    const cell = sheet.rows[range.row]?.[range.column];
    if (cell !== undefined) cell.hyperlink = link;
  }
  return sheet;
}

/** Fills in the sheet's rows; gives the rest of its part. */
function readRows(sheet: Sheet, text: string, context: CellContext): ScannedSheet {
  const readCells = createCellReader(context);
  sheet.rows = [];
  const document = scanSheet(text, (row) => {
    setRowLook(sheet, row.row, readRowLook(row.attributes));
    if (row.cells.length > 0) sheet.rows[row.row] = readCells(row);
  });
  return document.isInOrder ? document : readRows(sheet, orderedRows(text), context);
}
