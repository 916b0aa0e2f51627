import type { Rectangle, Sheet } from '../book/book';
import type { ExpandedCell } from './expandedCell';
import { filledArea } from './spill';

/** Finds the formulas whose cells, or the cells they fill, lie in an area. */
export interface FormulaIndex {
  formulasIn(sheet: Sheet, area: Rectangle): Iterable<ExpandedCell>;
}

interface Entry {
  readonly row: number;
  readonly formula: ExpandedCell;
}

/** Sorts formulas by sheet, column and row. */
export function indexFormulas(formulas: readonly ExpandedCell[]): FormulaIndex {
  const bySheet = new Map<Sheet, Map<number, Entry[]>>();
  for (const formula of formulas) {
    const columns = bySheet.get(formula.sheet) ?? new Map<number, Entry[]>();
    bySheet.set(formula.sheet, columns);
    const area = filledArea(formula);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const entries = columns.get(column) ?? [];
      columns.set(column, entries);
      for (let row = area.row; row < area.row + area.rows; row++) entries.push({ row, formula });
    }
  }
  for (const columns of bySheet.values()) {
    for (const entries of columns.values()) entries.sort((one, other) => one.row - other.row);
  }
  return {
    *formulasIn(sheet, area) {
      const columns = bySheet.get(sheet);
      if (columns === undefined) return;
      for (const [column, entries] of columns) {
        if (column < area.column || column >= area.column + area.columns) continue;
        for (let index = firstFrom(entries, area.row); index < entries.length; index++) {
          const entry = entries[index];
          if (entry === undefined || entry.row >= area.row + area.rows) break;
          yield entry.formula;
        }
      }
    },
  };
}

/** The first entry in or below a row, by halving. */
function firstFrom(entries: readonly Entry[], row: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
