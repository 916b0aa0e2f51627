import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import { askWritten } from '../writing/askWritten';

/** Cells below each other that are empty before, and what they are to hold. */
export interface KeyColumn {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (string | number)[];
}

/** Writes cells below each other. */
export function writeKeyColumns(sheet: Excel.Worksheet, columns: readonly KeyColumn[]): void {
  for (const column of columns) cellsOf(sheet, column).values = valuesOf(column);
}

/**
 * Asks for what was written, when all else is done that may change it; after the next sync the function it gives
 * compares.
 *
 * @throws WrittenOtherwise from there.
 */
export function compareKeyColumns(
  sheet: Excel.Worksheet,
  sheetName: string,
  columns: readonly KeyColumn[],
): () => void {
  return askWritten(
    sheetName,
    columns.map((column) => ({ range: cellsOf(sheet, column), values: valuesOf(column) })),
  );
}

/** The cells of such a column. */
export function areaOfColumn({ row, column, inputs }: KeyColumn): Rectangle {
  return { row, column, rows: inputs.length, columns: 1 };
}

function cellsOf(sheet: Excel.Worksheet, column: KeyColumn): Excel.Range {
  return rangeOf(sheet, areaOfColumn(column));
}

function valuesOf({ inputs }: KeyColumn): (string | number)[][] {
  return inputs.map((input) => [input]);
}
