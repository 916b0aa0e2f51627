import type { CellRef } from '../findings/cellRef';
import type { CellValue, Grid } from '../cells/grid';
import { isCellError } from './isCellError';
import { dateShown } from './dateShown';
import { cellText } from './cellText';
import { readNumberFormat } from '../cells/numberFormat';
import { unmarked } from './emptyMark';
import type { Heading } from './headings/heading';

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

/** A column that is read though its heading is the user's own: a year, a driver, a published figure. */
export interface ExtraColumn {
  /** As typed, without outer space. */
  readonly heading: string;
  /** From the range's first column, from 0. */
  readonly column: number;
  /** What the heading says. */
  readonly read: Heading;
}

/** An input range whose heading row has been understood. */
export interface Table<Field extends string> {
  readonly grid: Grid;
  /** What each column's heading says; null where it is blank or an Excel error. */
  readonly headings: readonly (Heading | null)[];
  /** The known columns that are there, counted from the range's first column, from 0. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly extras: readonly ExtraColumn[];
  /** The known columns in which a date is surely another value that Excel made one of: `12/88` under `Nøgle`. */
  readonly dateless: ReadonlySet<Field>;
  /** The rows that hold anything in a column that is read, counted from the heading row, which is 0. */
  readonly rows: readonly number[];
}

/** The cell of a known column in one of the table's rows, blank where a mark says that there is nothing (a dash among figures is for `amountAt`); null where the table has no such column. */
export function fieldCell<Field extends string>(table: Table<Field>, row: number, field: Field): Cell | null {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  const cell = cellAt(table.grid, row, column);
  return table.dateless.has(field) && showsDate(cell) ? { ...cell, isError: true } : unmarked(cell);
}

/** The text of a known column in one of the table's rows; `''` where the cell is blank or the table has no such column. */
export function fieldText<Field extends string>(table: Table<Field>, row: number, field: Field): string {
  return fieldCell(table, row, field)?.text ?? '';
}

/** Whether a cell holds a number that shows as a day or a time of day. */
export function showsDate({ value, format }: Cell): boolean {
  return typeof value === 'number' && format !== 'General' && readNumberFormat(format).kind === 'date';
}

/** The columns of a table that are read, known or the user's own, counted from the range's first column, from 0. */
export function columnsRead({
  columns,
  extras,
}: Pick<Table<string>, 'columns' | 'extras'>): ReadonlySet<number> {
  return new Set([...columns.values(), ...extras.map(({ column }) => column)]);
}
