import { readNumberFormat } from '../cells/numberFormat';
import { readNumber } from '../money/readNumber';
import { type Cell, cellAt } from './cell';
import type { Table } from './table';

/** Whether a column's cells are numbers, at least one of them more than a dash, and no words or dates among them. */
export function holdsFigures(table: Table<string>, column: number): boolean {
  let found = false;
  for (const row of table.rows) {
    const cell = cellAt(table.grid, row, column);
    if (cell.text === '' || cell.isError) continue;
    const figure = figureIn(cell);
    if (figure === null) return false;
    found ||= figure;
  }
  return found;
}

/** Whether a cell holds a figure; false for a dash, which stands for nothing, and null for words and dates. */
function figureIn({ value, format }: Cell): boolean | null {
  if (typeof value === 'number') return readNumberFormat(format).kind === 'date' ? null : true;
  const written = typeof value === 'string' ? readNumber(value) : null;
  return written === null ? null : written.plain !== '0';
}
