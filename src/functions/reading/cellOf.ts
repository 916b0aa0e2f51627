import type { CellValue } from '../../cells/grid';

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
