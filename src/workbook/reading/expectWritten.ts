import { cellAddress } from '../../cells/addresses';
import type { CellValue } from '../../cells/grid';
import type { Rectangle } from '../../cells/rectangle';
import type { CellInput } from '../../freezing/areaChange';
import { isSameInput } from './isSameInput';
import { WrittenOtherwise } from './writtenOtherwise';

/**
 * Compares cells with what was written to them, row by row; null stands for one that was not written.
 *
 * @param where what is named where they differ: a table, or a sheet. @param area where the cells begin.
 * @param read what `formulas` gives of them.
 * @throws WrittenOtherwise
 */
export function expectWritten(
  where: string,
  area: Pick<Rectangle, 'row' | 'column'>,
  written: readonly (readonly CellInput[])[],
  read: readonly (readonly CellValue[])[],
): void {
  written.forEach((line, row) => {
    const isOther = (input: CellInput, column: number): boolean =>
      input !== null && !isSameInput(input, read[row]?.[column] ?? '');
    const column = line.findIndex(isOther);
    if (column === -1) return;
    const cell = cellAddress({ row: area.row + row, column: area.column + column });
    throw new WrittenOtherwise(`»${where}« ${cell} does not hold what was written to it.`);
  });
}
