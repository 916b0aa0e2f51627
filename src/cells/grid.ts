/** A cell as Office.js hands it over: empty is `''`, an error is its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** One input range: what stands in it and where. The first row is the heading row. Row and column are zero-based sheet positions of the top left cell. */
export interface Grid {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}
