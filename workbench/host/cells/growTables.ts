import { intersection } from '../../book/areas';
import { cellInSheet } from '../../book/cellAt';
import type { Rectangle, Sheet } from '../../book/book';

/**
 * Lets tables reach over what has been written right below or beside them, as Excel does for somebody who types, where
 * AutoCorrect is set so. Guess: that an add-in's writing does it too is a setting of the host's, and not its rule. A table
 * with totals does not grow downwards.
 */
export function growTables(sheet: Sheet, written: Rectangle): void {
  if (isEmpty(sheet, written)) return;
  for (const table of sheet.tables) {
    const { range } = table;
    const below = { ...range, row: range.row + range.rows, rows: 1 };
    const beside = { ...range, column: range.column + range.columns, columns: 1 };
    if (!table.showTotals && written.row === below.row && intersection(written, below) !== null)
      table.range = { ...range, rows: range.rows + written.rows };
    else if (written.column === beside.column && intersection(written, beside) !== null)
      table.range = { ...range, columns: range.columns + written.columns };
  }
}

function isEmpty(sheet: Sheet, { row, column, rows, columns }: Rectangle): boolean {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellInSheet(sheet, row + Math.floor(index / columns), column + (index % columns)),
  ).every((cell) => cell === undefined || (cell.value === null && cell.formula === null));
}
