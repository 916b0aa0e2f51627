import type { Rectangle } from '../../cells/rectangle';
import { askForArea, rangeOf } from '../ranges/ranges';

/** Asks what a formula spills over; after the next sync the function says it, null where it fills its own cell alone. */
export function askForSpill(
  { workbook }: Excel.RequestContext,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
): () => Rectangle | null {
  const cell = rangeOf(workbook.worksheets.getItem(sheetId), { row, column, rows: 1, columns: 1 });
  return askForArea(cell.getSpillingToRangeOrNullObject());
}
