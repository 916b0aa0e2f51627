import type { ICellData, IFreeze, IRange, IWorksheetData } from '@univerjs/core';
import type { Cell, Rectangle, Sheet } from '../../book/book';
import { usedRange } from '../../book/usedRange';
import { toGridContent } from './gridCell';
import type { StyleIds } from './styleIds';
import { OFF, ON } from './univerNumbers';
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPixels } from './units';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 500;
const LEAST_COLUMNS = 30;

/** A whole sheet as Univer is handed it when it first shows it. */
export function toGridSheet(
  sheet: Sheet,
  styles: StyleIds,
): Partial<IWorksheetData> & { id: string; name: string } {
  const { rows, columns } = gridSize(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'Visible' ? OFF : ON,
    freeze: toGridFreeze(sheet),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: sheet.merges.map(toGridRange),
    columnData: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [column, { w: columnPixels(width) }]),
    ),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, height]) => [row, { h: rowPixels(height), ia: OFF }]),
    ),
    showGridlines: sheet.showGridlines ? ON : OFF,
    cellData: toGridCells(sheet, styles),
  };
}

/** How large Univer's sheet has to be: what is used and some more to write in. */
export function gridSize(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = usedRange(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    rows: Math.max(LEAST_ROWS, used.row + used.rows + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, used.column + used.columns + SPARE_COLUMNS),
  };
}

function toGridCells(sheet: Sheet, styles: StyleIds): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.rows.entries()) {
    if (line === undefined) continue;
    const gridRow: Record<number, ICellData> = (cells[row] = {});
    line.forEach((cell: Cell | undefined, column) => {
      if (cell === undefined) return;
      const s = styles.idOf(cell.style);
      const data = definedOnly(toGridContent(cell));
      if (s !== undefined) data.s = s;
      if (Object.keys(data).length > 0) gridRow[column] = data;
    });
  }
  return cells;
}

function definedOnly({ v, t, f }: ReturnType<typeof toGridContent>): ICellData {
  const data: ICellData = {};
  if (v !== null) Object.assign(data, { v, t });
  if (f !== null) data.f = f;
  return data;
}

/** Univer counts from the first row and column that are not frozen; -1 where nothing is. */
export function toGridFreeze({
  frozenRows,
  frozenColumns,
}: Pick<Sheet, 'frozenRows' | 'frozenColumns'>): IFreeze {
  return {
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}

/** Univer's ranges end with their last row and column. */
export function toGridRange(area: Rectangle): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** A range of Univer's as an area. */
export function fromGridRange(range: IRange): Rectangle {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
