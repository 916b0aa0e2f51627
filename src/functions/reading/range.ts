import type { ArgumentPlace, FunctionArgument, RangeSize } from '../../texts/functionArgument';
import type { CellValue } from '../../cells/grid';

/** A range as an argument: its cells in reading order, row by row. A single value is a range of one cell. */
export interface Range extends RangeSize {
  readonly cells: readonly CellValue[];
}

/** Ranges with more cells are read anew by every call, so that little is kept. */
const MOST_KEPT = 50_000;

/** An argument as a range; rows shorter than the first are filled up with empty cells. */
export function argumentRange(value: unknown): Range {
  const rows = rowsOf(value);
  const columns = rows[0]?.length ?? 0;
  const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, column) => cellOf(row[column])));
  return { rows: rows.length, columns, cells };
}

/** A value that Excel hands over, as a cell: null and undefined (empty, left out) are `''`, an error is its text (`#REF!`). */
export function cellOf(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  // Errors and Excel's data types come as objects that say what stands in the cell.
  const { basicValue, code } = value as { readonly basicValue?: unknown; readonly code?: unknown };
  const held = basicValue ?? code;
  return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean'
    ? held
    : '#UNKNOWN!';
}

/** Whether an argument holds what it held in an earlier call. Runs through every cell at every call, so it is kept plain. */
export function isSameRange(earlier: unknown, value: unknown): boolean {
  const before = rowsOf(earlier);
  const rows = rowsOf(value);
  const columns = rows[0]?.length ?? 0;
  if (before.length !== rows.length || before[0]?.length !== columns) return false;
  for (let row = 0; row < rows.length; row += 1) {
    const earlierCells = before[row] ?? [];
    const cells = rows[row] ?? [];
    for (let column = 0; column < columns; column += 1) {
      if (earlierCells[column] !== cells[column]) return false;
    }
  }
  return true;
}

/** An argument to compare later ones with; null where it is too large to be kept. */
export function copyOfRange(value: unknown): unknown {
  const rows = rowsOf(value);
  return rows.length * (rows[0]?.length ?? 0) > MOST_KEPT ? null : rows.map((row) => [...row]);
}

/** Where a cell of a range stands, for messages: counted from 1 in a row or a column, by row and column in a block. */
export function placeIn(argument: FunctionArgument, { rows, columns }: RangeSize, at: number): ArgumentPlace {
  if (rows * columns === 1) return { argument, cell: null };
  if (rows === 1 || columns === 1) return { argument, cell: { number: at + 1 } };
  return { argument, cell: { row: Math.floor(at / columns) + 1, column: (at % columns) + 1 } };
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return Array.isArray(value[0]) ? (value as unknown[][]) : [value as unknown[]];
}
