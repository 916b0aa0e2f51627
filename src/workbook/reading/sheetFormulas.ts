import type { CellValue } from '../../cells/grid';
import type { SheetArea } from './readAreas';

/** What stands in the cells of an area as Excel gives it for `formulas`: formulas with their `=`, else values. */
export interface SheetFormulas extends SheetArea {
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Whether what Excel gives for `formulas`, or is given, is one, and no value. */
export function isFormula(cell: CellValue | null): cell is string {
  return typeof cell === 'string' && cell.length > 1 && cell.startsWith('=');
}
