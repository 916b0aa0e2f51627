import type { ICellData, Nullable, ObjectMatrix, Worksheet } from '@univerjs/core';
import type { Cell, Sheet } from '../../book/book';
import { holdsContent, toGridContent, type GridContent } from './gridCell';
import type { GridPort } from './gridPort';
import { gridSize } from './gridSheet';
import type { StyleIds } from './styleIds';

const EMPTY: GridContent = { v: null, t: null, f: null };

type CellChanges = Record<number, Record<number, Nullable<ICellData>>>;

/** Shows the cells of a sheet that the grid shows otherwise, with one change of the grid; says whether there were any. */
export function pushCells(sheet: Sheet, gridSheet: Worksheet, port: GridPort, styles: StyleIds): boolean {
  growGrid(sheet, gridSheet, port);
  const matrix = gridSheet.getCellMatrix();
  const changes: CellChanges = {};
  let hasChanges = false;
  const rows = Math.max(sheet.rows.length, matrix.getLength());
  for (let row = 0; row < rows; row++) {
    const change = rowChange(sheet.rows[row], matrix, row, styles);
    if (change === null) continue;
    changes[row] = change;
    hasChanges = true;
  }
  if (hasChanges) port.run('sheet.mutation.set-range-values', { subUnitId: sheet.id, cellValue: changes });
  return hasChanges;
}

function rowChange(
  line: readonly (Cell | undefined)[] | undefined,
  matrix: ObjectMatrix<Nullable<ICellData>>,
  row: number,
  styles: StyleIds,
): Record<number, Nullable<ICellData>> | null {
  const gridLine = matrix.getRow(row);
  if (line === undefined && !gridLine) return null;
  const columns = Math.max(line?.length ?? 0, gridLine ? lastKey(gridLine) + 1 : 0);
  const change: Record<number, Nullable<ICellData>> = {};
  let hasChange = false;
  for (let column = 0; column < columns; column++) {
    const cell = line?.[column];
    const shown: Nullable<ICellData> = gridLine?.[column];
    if (cell === undefined && !shown) continue;
    const content = cell === undefined ? EMPTY : toGridContent(cell);
    const look = cell === undefined ? undefined : styles.idOf(cell.style);
    if (holdsContent(shown, content) && (shown?.s ?? undefined) === look) continue;
    change[column] = changeOf(matrix, row, column, content, look);
    hasChange = true;
  }
  return hasChange ? change : null;
}

/**
 * Univer's own change of a cell merges looks and cannot take a name of one, so the look is put in its place
 * beforehand, and the change carries the content.
 */
function changeOf(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  row: number,
  column: number,
  content: GridContent,
  look: string | undefined,
): Nullable<ICellData> {
  if (content.v === null && content.f === null && look === undefined) return null;
  const cell: ICellData = { ...matrix.getValue(row, column) };
  if (look === undefined) delete cell.s;
  else cell.s = look;
  matrix.setValue(row, column, cell);
  return { ...content, si: null, p: null };
}

function lastKey(line: object): number {
  let last = -1;
  for (const key in line) last = Math.max(last, Number(key));
  return last;
}

function growGrid(sheet: Sheet, gridSheet: Worksheet, port: GridPort): void {
  const lastRow = sheet.rows.length;
  const lastColumn = sheet.rows.reduce((last, line) => Math.max(last, line?.length ?? 0), 0);
  if (lastRow <= gridSheet.getRowCount() && lastColumn <= gridSheet.getColumnCount()) return;
  const { rows, columns } = gridSize(sheet);
  port.run('sheet.mutation.set-worksheet-row-count', {
    subUnitId: sheet.id,
    rowCount: Math.max(rows, gridSheet.getRowCount()),
  });
  port.run('sheet.mutation.set-worksheet-column-count', {
    subUnitId: sheet.id,
    columnCount: Math.max(columns, gridSheet.getColumnCount()),
  });
}
