import { endColumn, endRow } from '../../cells/rectangle';
import type { SheetLayout } from '../layout/sheetLayout';
import type { SheetCell } from '../layout/blockPlaces';

/** Where a cell of a sheet ends up when the rows and cells of a layout have been put in. */
export function shiftedPlace(
  { row: rowBefore, column: columnBefore }: SheetCell,
  { rowInserts, cellInserts }: Pick<SheetLayout, 'rowInserts' | 'cellInserts'>,
): SheetCell {
  let row = rowBefore;
  let column = columnBefore;
  for (const insert of rowInserts) if (row >= insert.row) row += insert.rows;
  for (const area of cellInserts) {
    const isInBand = row >= area.row && row < endRow(area);
    if (isInBand && column >= area.column) column += endColumn(area) - area.column;
  }
  return { row, column };
}
