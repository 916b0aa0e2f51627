import type { ICellData, Nullable, ObjectMatrix, Worksheet } from '@univerjs/core';
import { bounding } from '../../book/areas';
import type { Cell, Rectangle, Sheet } from '../../book/book';
import { holdsContent, toGridContent, type GridContent } from './gridCell';
import type { GridPort } from './gridPort';
import { gridSize } from './gridSheet';
import type { StyleIds } from './styleIds';

const EMPTY: GridContent = { v: null, t: null, f: null };

type CellChanges = Record<number, Record<number, Nullable<ICellData>>>;

/** What was shown anew on a sheet. */
export interface PushedCells {
  readonly isChanged: boolean;
  /** The area around the cells that hold something else than before; null where only looks have changed. */
  readonly edited: Rectangle | null;
}

/** Shows the cells of a sheet that the grid shows otherwise, with one change of the grid. */
export function pushCells(sheet: Sheet, gridSheet: Worksheet, port: GridPort, styles: StyleIds): PushedCells {
  growGrid(sheet, gridSheet, port);
  const matrix = gridSheet.getCellMatrix();
  const changes: CellChanges = {};
  let isChanged = false;
  let edited: Rectangle | null = null;
  const onEdited = (row: number, column: number): void => {
    const cell = { row, column, rows: 1, columns: 1 };
    edited = edited === null ? cell : bounding(edited, cell);
  };
  const rows = Math.max(sheet.rows.length, matrix.getLength());
  for (let row = 0; row < rows; row++) {
    const change = rowChange(sheet.rows[row], matrix, row, styles, onEdited);
    if (change === null) continue;
    changes[row] = change;
    isChanged = true;
  }
  if (isChanged) port.run('sheet.mutation.set-range-values', { subUnitId: sheet.id, cellValue: changes });
  return { isChanged, edited };
}

function rowChange(
  line: readonly (Cell | undefined)[] | undefined,
  matrix: ObjectMatrix<Nullable<ICellData>>,
  row: number,
  styles: StyleIds,
  onEdited: (row: number, column: number) => void,
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
    const isHeld = holdsContent(shown, content);
    if (isHeld && (shown?.s ?? undefined) === look) continue;
    if (!isHeld) onEdited(row, column);
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
