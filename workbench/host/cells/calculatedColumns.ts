import { intersection } from '../../book/areas';
import type { Rectangle, Sheet } from '../../book/book';
import { cellInSheet, ensureCell } from '../../book/cellAt';
import { offsetFormula } from '../../book/offsetFormula';
import { tableBody } from '../../book/tableBody';

/** A column of a table that a formula written to one of its cells would fill. */
export interface FilledColumn {
  readonly column: Rectangle;
  /** The formula that all its cells have, as its first cell would have it; null where it holds nothing at all. */
  readonly formula: string | null;
}

/**
 * The columns of tables that an area has cells of and that a formula would fill: those that hold nothing at all, and those
 * that one formula has been filled into, below their headings.
 */
export function filledColumns(sheet: Sheet, area: Rectangle): FilledColumn[] {
  return sheet.tables.flatMap((table) => {
    const body = tableBody(table);
    const shared = body.rows > 1 ? intersection(body, area) : null;
    const columns = Array.from({ length: shared?.columns ?? 0 }, (_, index) => {
      return { ...body, column: (shared?.column ?? 0) + index, columns: 1 };
    });
    return columns.flatMap((column): FilledColumn[] => {
      if (isEmpty(sheet, column)) return [{ column, formula: null }];
      const [first = null, ...others] = formulasOf(sheet, column);
      const isFilled =
        first !== null && others.every((one, index) => one === offsetFormula(first, index + 1, 0));
      return isFilled ? [{ column, formula: first }] : [];
    });
  });
}

/**
 * What Excel makes of such a column when another formula is written to it: a calculated column, with that formula in all
 * its cells, whatever else was written or stood there (office-js issues 2093, 1916, 5909, 6745). Guess: of several the
 * first that is another counts.
 */
export function spreadFormula(sheet: Sheet, { column, formula: before }: FilledColumn): void {
  const formulas = formulasOf(sheet, column);
  const isOther = (one: string | null, down: number): boolean =>
    one !== null && (before === null || one !== offsetFormula(before, down, 0));
  const first = formulas.findIndex(isOther);
  const formula = formulas[first] ?? null;
  if (formula === null) return;
  formulas.forEach((_, down) => {
    const cell = ensureCell(sheet, column.row + down, column.column);
    cell.value = null;
    cell.formula = offsetFormula(formula, down - first, 0);
  });
}

function formulasOf(sheet: Sheet, { row, rows, column }: Rectangle): (string | null)[] {
  return Array.from({ length: rows }, (_, down) => cellInSheet(sheet, row + down, column)?.formula ?? null);
}

function isEmpty(sheet: Sheet, { row, rows, column }: Rectangle): boolean {
  return Array.from({ length: rows }, (_, index) => cellInSheet(sheet, row + index, column)).every(
    (cell) => cell === undefined || (cell.value === null && cell.formula === null),
  );
}
