import { readNumberFormat } from '../cells/numberFormat';
import { readNumber } from '../money/readNumber';
import { type Cell, cellAt, type Table } from './table';

/** What a cell of a column that may hold figures holds. */
type Holds = 'figure' | 'nothing' | 'words';

/** What marks a year that a rate holds for, or a row, and says nothing of what the column is. */
const MARK = /^x$/i;

/** Whether a column's cells are mostly numbers, at least one of them more than a dash: a word or a date among several is told of where the column is read. */
export function holdsFigures(table: Table<string>, column: number): boolean {
  let figures = 0;
  let words = 0;
  for (const row of table.rows) {
    const cell = cellAt(table.grid, row, column);
    if (cell.text === '' || cell.isError) continue;
    const holds = whatHolds(cell);
    if (holds === 'figure') figures += 1;
    if (holds === 'words') words += 1;
  }
  return figures > words;
}

function whatHolds({ value, format, text }: Cell): Holds {
  if (typeof value === 'number') return readNumberFormat(format).kind === 'date' ? 'words' : 'figure';
  if (MARK.test(text)) return 'nothing';
  const written = typeof value === 'string' ? readNumber(value) : null;
  if (written === null) return 'words';
  // A dash stands for nothing.
  return written.plain === '0' ? 'nothing' : 'figure';
}
