import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import { expectWritten } from '../reading/expectWritten';

/** Cells of a sheet, and what is written to them. */
export interface CellsToWrite {
  readonly area: Rectangle;
  readonly values: (string | number)[][];
}

/** Writes cells. */
export function writeCells(sheet: Excel.Worksheet, cells: readonly CellsToWrite[]): void {
  for (const { area, values } of cells) rangeOf(sheet, area).values = values;
}

/**
 * Asks for cells that were written, to be called when all else is done that Excel may change them by; after the next sync
 * the function it gives compares.
 *
 * @param where what is named where they differ: a table, or a sheet.
 * @throws WrittenOtherwise from there.
 */
export function askWritten(
  where: string,
  sheet: Excel.Worksheet,
  cells: readonly CellsToWrite[],
): () => void {
  const asked = cells.map((one) => ({ ...one, range: rangeOf(sheet, one.area) }));
  for (const { range } of asked) range.load('formulas');
  return () => {
    for (const { area, values, range } of asked)
      expectWritten(where, area, values, range.formulas as CellValue[][]);
  };
}
