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

function cellsOf(sheet: Excel.Worksheet, { row, column, inputs }: KeyColumn): Excel.Range {
  return rangeOf(sheet, { row, column, rows: inputs.length, columns: 1 });
}

function valuesOf({ inputs }: KeyColumn): (string | number)[][] {
  return inputs.map((input) => [input]);
}
