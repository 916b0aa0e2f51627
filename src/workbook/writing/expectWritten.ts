import type { CellValue } from '../../cells/grid';
import { isSameInput } from '../reading/isSameInput';
import { WrittenOtherwise } from '../reading/writtenOtherwise';

/**
 * Compares cells with what was written to them, row by row.
 *
 * @param where what is named where they differ: a table, or a sheet.
 * @param read what `formulas` gives of them.
 * @throws WrittenOtherwise
 */
export function expectWritten(
  where: string,
  written: readonly (readonly CellValue[])[],
  read: readonly (readonly CellValue[])[],
): void {
  const isSame = written.every((line, row) =>
    line.every((input, column) => isSameInput(input, read[row]?.[column] ?? '')),
  );
  if (!isSame) throw new WrittenOtherwise(`»${where}« does not hold what was written to it.`);
}
