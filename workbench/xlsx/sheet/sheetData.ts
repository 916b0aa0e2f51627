import type { Cell, Sheet } from '../../book/book';
import { tagStart } from '../xml/tagStart';
import { attributesXml } from '../xml/writeXml';
import { xmlBytes } from '../xml/xmlBytes';
import { createCellReader, type CellContext } from './cellReader';
import { createCellWriter, type CellWriterContext } from './cellWriter';
import { measuredHeight } from './measuredHeight';
import { isSameRowLook, readRowLook, rowLookOf, rowsWithLook, withRowLook } from './rowLook';
import { isSameCell } from './compareCells';
import { scanSheet } from './scanSheet';
import type { ScannedRow } from './scannedRow';

/** Few enough that the strings are gone before the garbage collector has to move them. */
const ROWS_AT_ONCE = 128;

/** A sheet's `<sheetData>`, encoded, and the area its cells cover (`A1:D9`) for `<dimension>`. */
export function sheetDataXml(sheet: Sheet, cells: CellContext, context: CellWriterContext): Uint8Array {
  const { prefix, text, styles } = context;
  const readCells = createCellReader(cells);
  const cellXml = createCellWriter(context);
  const rowNumbers = neededRows(sheet);
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  let next = 0;

  const add = (xml: string): void => {
    if (xml !== '') waiting.push(xml);
    if (waiting.length < ROWS_AT_ONCE) return;
    chunks.push(xmlBytes(waiting));
    waiting = [];
  };

  const lookOf = (cell: Cell | undefined): number => (cell === undefined ? 0 : styles.xfOf(cell.style));

  const rowXml = (row: number, scanned: ScannedRow | undefined): string => {
    const original = scanned === undefined ? [] : readCells(scanned);
    const current: readonly Cell[] = sheet.rows[row] ?? [];
    const columns = Math.max(original.length, current.length);
    const scannedByColumn = new Map(scanned?.cells.map((cell) => [cell.column, cell]));
    let content = '';
    let hasNewContents = false;
    let hasNewLook = false;
    for (let column = 0; column < columns; column++) {
      const cell = current[column];
      const before = original[column];
      const scannedCell = scannedByColumn.get(column);
      if (!isSameCell(before, cell, styles)) {
        hasNewContents = true;
        hasNewLook ||= lookOf(before) !== lookOf(cell);
      }
      content += cellXml(row, column, cell, scannedCell && before && { scanned: scannedCell, cell: before });
    }
    const measure = (): number | undefined => measuredHeight(sheet, row);
    const isOutgrown = hasNewContents && (hasNewLook || measuredHeight(sheet, row, original) !== measure());
    const wanted = rowLookOf(sheet, row);
    const read = scanned?.attributes ?? {};
    const isSame = !hasNewContents && isSameRowLook(readRowLook(read), wanted);
    if (scanned?.attributes['r'] !== undefined && isSame && !hasBrokenFormula(scanned, context)) {
      return text.slice(tagStart(text, scanned.contentStart), scanned.end);
    }
    const sized = withRowLook({ ...read, spans: undefined }, wanted, isOutgrown, measure);
    const start = `<${prefix}row${attributesXml({ ...sized, r: String(row + 1) })}`;
    if (content !== '') return `${start}>${content}</${prefix}row>`;
    return Object.values(sized).every((value) => value === undefined) ? '' : `${start}/>`;
  };

  const addNewRows = (limit: number): void => {
    for (; next < rowNumbers.length && (rowNumbers[next] ?? 0) < limit; next++) {
      add(rowXml(rowNumbers[next] ?? 0, undefined));
    }
  };
  scanSheet(text, (scanned) => {
    addNewRows(scanned.row);
    if (rowNumbers[next] === scanned.row) next++;
    add(rowXml(scanned.row, scanned));
  });
  addNewRows(Infinity);
  chunks.push(xmlBytes(waiting));
  return xmlBytes([`<${prefix}sheetData>`, ...chunks, `</${prefix}sheetData>`]);
}

/** The rows that hold a cell, have a height, are hidden or grouped, ascending. */
function neededRows(sheet: Sheet): number[] {
  const rows = rowsWithLook(sheet);
  sheet.rows.forEach((cells, row) => {
    if (cells !== undefined) rows.add(row);
  });
  return [...rows].sort((one, other) => one - other);
}

function hasBrokenFormula({ cells }: ScannedRow, { brokenGroups }: CellWriterContext): boolean {
  if (brokenGroups.size === 0) return false;
  return cells.some(
    ({ formula }) =>
      formula?.attributes['t'] === 'shared' && brokenGroups.has(formula.attributes['si'] ?? ''),
  );
}
