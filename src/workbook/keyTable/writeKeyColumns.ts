import type { CellValue } from '../../cells/grid';
import { rangeOf } from '../ranges/ranges';
import { expectWritten } from '../writing/expectWritten';
import type { KeyColumn } from './keyAddition';

/**
 * Writes cells below each other, and asks for them again; after the next sync the function it gives compares.
 *
 * @throws WrittenOtherwise from there.
 */
export function writeKeyColumns(
  sheet: Excel.Worksheet,
  columns: readonly KeyColumn[],
): (sheetName: string) => void {
  const written = columns.map(({ row, column, inputs }) => {
    const range = rangeOf(sheet, { row, column, rows: inputs.length, columns: 1 });
    const values = inputs.map((input) => [input]);
    range.values = values;
    range.load('formulas');
    return { range, values };
  });
  return (sheetName) => {
    for (const { range, values } of written)
      expectWritten(sheetName, values, range.formulas as CellValue[][]);
  };
}
