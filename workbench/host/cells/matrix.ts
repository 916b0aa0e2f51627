import { ExcelError } from '../../book/excelError';
import type { Rectangle } from '../../book/book';

/** Reads cell by cell what was assigned to a range: one value for all cells, or rows of the range's size. */
export function matrixReader(
  assigned: unknown,
  { rows, columns }: Rectangle,
): (row: number, column: number) => unknown {
  if (!Array.isArray(assigned)) return () => assigned;
  const lines = assigned as readonly unknown[];
  // Guess: an array of one cell is not spread over a larger range.
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw sizeMismatch();
  return (row, column) => (lines[row] as readonly unknown[])[column];
}

/** What Excel says where the rows and columns written are not those of the range. */
export function sizeMismatch(): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Rows of values of a range's size, made cell by cell. */
export function matrixOf<T>({ rows, columns }: Rectangle, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );
}
