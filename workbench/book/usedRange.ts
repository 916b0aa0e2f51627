import type { Cell, Rectangle, Sheet } from './book';
import { forEachCell } from './cellAt';
import { looksDefault } from './styles';
import { WHOLE_SHEET } from './wholeSheet';

/**
 * The smallest area around the cells of `within` that hold something: a value or a formula, or also
 * (unless `valuesOnly`) a look of their own. null where there are none.
 */
export function usedRange(
  sheet: Sheet,
  valuesOnly: boolean,
  within: Rectangle = WHOLE_SHEET,
): Rectangle | null {
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  forEachCell(sheet, within, (cell, row, column) => {
    if (!isUsed(cell, valuesOnly)) return;
    firstRow = Math.min(firstRow, row);
    lastRow = row;
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  });
  if (lastRow < 0) return null;
  return {
    row: firstRow,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  return cell.value !== null || cell.formula !== null || (!valuesOnly && !looksDefault(cell.style));
}
