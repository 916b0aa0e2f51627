import type { CellsToWrite } from '../writing/writeCells';

/** Cells below each other that are empty before, and what they are to hold. */
export function keyColumn(row: number, column: number, inputs: readonly (string | number)[]): CellsToWrite {
  const area = { row, column, rows: inputs.length, columns: 1 };
  return { area, values: inputs.map((input) => [input]) };
}
