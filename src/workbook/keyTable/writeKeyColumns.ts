import type { CellValue } from '../../cells/grid';
import { rangeOf } from '../ranges/ranges';
import { isSameInput } from '../writing/isSameInput';
import { WrittenOtherwise } from '../writing/writtenOtherwise';
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
    range.values = inputs.map((input) => [input]);
    range.load('formulas');
    return { range, inputs };
  });
  return (sheetName) => {
    const isSame = written.every(({ range, inputs }) => {
      const read = range.formulas as CellValue[][];
      return inputs.every((input, row) => isSameInput(input, read[row]?.[0] ?? ''));
    });
    if (!isSame) throw new WrittenOtherwise(`»${sheetName}« does not hold what was written to it.`);
  };
}
