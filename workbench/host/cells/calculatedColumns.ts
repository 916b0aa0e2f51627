import { intersection } from '../../book/areas';
import type { Rectangle, Sheet } from '../../book/book';
import { cellAt, ensureCell } from '../../book/cellAt';
import { offsetFormula } from '../../book/offsetFormula';

/** The columns of tables that an area has cells of and that hold nothing at all, below their headings. */
export function emptyColumns(sheet: Sheet, area: Rectangle): Rectangle[] {
  return sheet.tables.flatMap(({ range, showHeaders, showTotals }) => {
    const body = {
      ...range,
      row: range.row + (showHeaders ? 1 : 0),
      rows: range.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0),
    };
    const shared = body.rows > 1 ? intersection(body, area) : null;
    const columns = Array.from({ length: shared?.columns ?? 0 }, (_, index) => {
      return { ...body, column: (shared?.column ?? 0) + index, columns: 1 };
    });
    return columns.filter((column) => isEmpty(sheet, column));
  });
}

function isEmpty(sheet: Sheet, { row, rows, column }: Rectangle): boolean {
  return Array.from({ length: rows }, (_, index) => cellAt(sheet, row + index, column)).every(
    (cell) => cell === undefined || (cell.value === null && cell.formula === null),
  );
}

/**
 * What Excel makes of an empty column of a table when a formula is written to it: a calculated column, with that formula
 * in all its cells, whatever else was written (office-js issues 2093, 5909, 6745). Guess: the first one counts.
 */
export function spreadFormula(sheet: Sheet, { row, rows, column }: Rectangle): void {
  const all = Array.from({ length: rows }, (_, index) => row + index);
  const first = all.find((one) => typeof cellAt(sheet, one, column)?.formula === 'string');
  const formula = first === undefined ? null : (cellAt(sheet, first, column)?.formula ?? null);
  if (first === undefined || formula === null) return;
  for (const one of all) {
    const cell = ensureCell(sheet, one, column);
    cell.value = null;
    cell.formula = offsetFormula(formula, one - first, 0);
  }
}
