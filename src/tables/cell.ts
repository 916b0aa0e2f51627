import type { CellRef } from '../findings/cellRef';
import type { CellValue, Grid } from '../cells/grid';
import { isCellError } from './isCellError';
import { dateShown } from './dateShown';
import { cellText } from './cellText';

/** One cell of an input range: its value, its text without outer space (`''` where it is blank; a date as it shows, `01-05-2024`), and where it stands. */
export interface Cell {
  readonly value: CellValue;
  readonly text: string;
  /** The cell holds an Excel error (`#REF!`), or a date where none can be, which `readTable` has reported; readers pass over it. */
  readonly isError: boolean;
  /** The number format in en-US form, `General` where none is known. */
  readonly format: string;
  readonly ref: CellRef;
}

/** Whether a cell is there and says something: it is neither blank nor an Excel error. */
export function isFilled(cell: Cell | null): cell is Cell {
  return cell !== null && cell.text !== '' && !cell.isError;
}

/** Where the cell stands that is `row` and `column` from the range's top left cell, both from 0. */
export function refAt(grid: Grid, row: number, column: number): CellRef {
  return { name: grid.name, sheet: grid.sheet, row: grid.row + row, column: grid.column + column };
}

/** The cell `row` and `column` from the range's top left cell, both from 0; beyond the range it is blank. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const value = grid.values[row]?.[column] ?? '';
  const format = grid.formats?.[row]?.[column] ?? 'General';
  return {
    value,
    text: dateShown(value, format) ?? cellText(value),
    isError: isCellError(value),
    format,
    ref: refAt(grid, row, column),
  };
}
