import type { CellValue } from '../../cells/grid';
import { isSameInput } from '../reading/isSameInput';
import { WrittenOtherwise } from '../reading/writtenOtherwise';

/** Cells with what was written to them. */
interface WrittenCells {
  readonly range: Excel.Range;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Asks for cells that were written, to be called when all else is done that Excel may change them by; after the next sync
 * the function it gives compares.
 *
 * @param where what is named where they differ: a table, or a sheet.
 * @throws WrittenOtherwise from there.
 */
export function askWritten(where: string, written: readonly WrittenCells[]): () => void {
  for (const { range } of written) range.load('formulas');
  return () => {
    for (const { range, values } of written) expectWritten(where, values, range.formulas as CellValue[][]);
  };
}

/**
 * Compares cells with what was written to them, row by row.
 *
 * @param where what is named where they differ: a table, or a sheet.
 * @param read what `formulas` gives of them.
 * @throws WrittenOtherwise
 */
function expectWritten(
  where: string,
  written: readonly (readonly CellValue[])[],
  read: readonly (readonly CellValue[])[],
): void {
  const isSame = written.every((line, row) =>
    line.every((input, column) => isSameInput(input, read[row]?.[column] ?? '')),
  );
  if (!isSame) throw new WrittenOtherwise(`»${where}« does not hold what was written to it.`);
}
