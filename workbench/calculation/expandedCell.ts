import type { Book, Cell, Sheet } from '../book/book';
import { forEachCell } from '../book/cellAt';
import { WHOLE_SHEET } from '../book/wholeSheet';
import { expandFormula, type ExpandedFormula, type UsedSize } from './expandFormula';

/** A cell with a formula, and the formula taken apart. */
export interface ExpandedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: string;
  /** Becomes another where what it reads depends on what stands in cells. */
  expanded: ExpandedFormula;
}

/** Every formula of the workbook, sheet by sheet and row by row. */
export function expandedCells(book: Book): ExpandedCell[] {
  const found: ExpandedCell[] = [];
  const size = usedSize(book);
  for (const sheet of book.sheets) {
    forEachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
      const { formula } = cell;
      if (formula === null) return;
      const expanded = expandFormula(book, formula, { sheet, row, column }, size);
      found.push({ sheet, row, column, cell, formula, expanded });
    });
  }
  return found;
}

/** How far down and to the right any sheet of the workbook holds something. */
export function usedSize(book: Book): UsedSize {
  let rows = 1;
  let columns = 1;
  for (const sheet of book.sheets) {
    rows = Math.max(rows, sheet.rows.length);
    for (const row of sheet.rows) columns = Math.max(columns, row?.length ?? 0);
  }
  return { rows, columns };
}
