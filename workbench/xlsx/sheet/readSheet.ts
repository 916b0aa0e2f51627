import type { Sheet } from '../../book/book';
import { newSheet } from '../../book/newBook';
import { relationshipsOf } from '../opc/relationships';
import type { Styles } from '../styles/readStyles';
import { decodeXml } from '../xml/decodeXml';
import { createCellReader, type CellContext } from './cellReader';
import { readColumnWidths } from './columns';
import { readConditionalFormats } from './conditionalFormats';
import { readFilter } from './filters';
import { readHeaderFooter } from './headerFooter';
import { readHyperlinks } from './hyperlinks';
import { inOrder } from './inOrder';
import { readMerges } from './merges';
import { readPageSetup } from './pageSetup';
import { readPivots } from './pivots';
import { readProtection } from './protection';
import { customHeight } from './rowHeight';
import { readOutline } from './rowOutline';
import { scanSheet, type ScannedSheet } from './scanSheet';
import { readProperties } from './sheetProperties';
import { readTables } from './tables';
import { isOn } from '../xml/xmlNode';
import { readView } from './view';

/** Reads a sheet's part. Name, visibility and repeated print rows stand in the workbook's part. */
export function readSheet(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  id: string,
  styles: Styles,
  context: CellContext,
): Sheet {
  const sheet: Sheet = { ...newSheet('', id), part };
  const document = readRows(sheet, decodeXml(parts.get(part) ?? new Uint8Array()), context);
  const { frozenRows, frozenColumns, showGridlines } = readView(document);
  Object.assign(sheet, {
    frozenRows,
    frozenColumns,
    showGridlines,
    columnWidths: readColumnWidths(document),
    tabColor: readProperties(document, styles.colours).tabColor,
    isProtected: readProtection(document),
    merges: readMerges(document),
    autoFilter: readFilter(document),
    conditionalFormats: readConditionalFormats(document, styles.differential).map(({ format }) => format),
    pivots: readPivots(parts, part),
    tables: readTables(parts, part).map(({ table }) => table),
    print: { ...sheet.print, ...readPageSetup(document), ...readHeaderFooter(document) },
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
    const height = customHeight(row.attributes);
    if (height !== undefined) sheet.rowHeights.set(row.row, height);
    if (isOn(row.attributes['hidden'])) sheet.hiddenRows.add(row.row);
    const outline = readOutline(row.attributes);
    if (outline !== undefined) sheet.rowOutlines.set(row.row, outline);
    if (row.cells.length > 0) sheet.rows[row.row] = readCells(row);
  });
  return document.isInOrder ? document : readRows(sheet, inOrder(text), context);
}
