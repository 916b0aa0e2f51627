import type { CellValue } from '../../../src/cells/grid';
import type { TypedCell } from '../typedWorkbook';

/** What somebody types into a cell, with a number format in en-US form where it shows as something else than it is. */
export type Typed = string | readonly [value: CellValue, format: string];

/** Types it into a cell, which no other rewriting may undo then. */
export function type(cell: TypedCell, typed: Typed): void {
  cell.value = typeof typed === 'string' ? typed : typed[0];
  cell.format = typeof typed === 'string' ? 'General' : typed[1];
  cell.isWritten = true;
}
