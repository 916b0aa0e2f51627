import type { Cell, Rectangle, Sheet } from './book';
import { DEFAULT_STYLE } from './styles';

/** The cell at a zero-based place; undefined where nothing has ever been written. */
export function cellInSheet(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** The cell at a zero-based place, made where there is none. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.rows[row] ??= []);
  return (cells[column] ??= { value: null, formula: null, style: DEFAULT_STYLE });
}

/** Calls back for every cell of an area that exists, row by row. */
export function forEachCell(
  sheet: Sheet,
  area: Rectangle,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const lastRow = Math.min(sheet.rows.length, area.row + area.rows);
  for (let row = area.row; row < lastRow; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const lastColumn = Math.min(cells.length, area.column + area.columns);
    for (let column = area.column; column < lastColumn; column++) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}
