/** A cell as Office.js hands it over: empty is `''`, an error is its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** One input range: what stands in it and where. The first row is the heading row. Row and column are zero-based sheet positions of the top left cell. */
export interface Grid {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The cells' number formats in en-US form, shaped as `values`. Missing: all are `General`. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows of the grid (0 is the heading row) that are hidden, by hand or by a filter. Missing: none. */
  readonly hiddenRows?: readonly number[];
  /** The range is an Excel table (without its row of totals), and no defined name. */
  readonly isTable?: true;
  /** Its cells whose formulas come to read sheets of ours. Missing: none. */
  readonly fromOurs?: readonly CellFromOurs[];
  /** The range's name is a formula (`OFFSET`, `INDEX`), and covers what that comes to. */
  readonly isWorkedOut?: true;
  /** What stands right outside the range, where a row or a year may have been left out of the name. Missing: nothing. */
  readonly beside?: GridBeside;
}

/** The cells next to a range: the rows right below and above it, and the columns right and left of it from the heading row on. */
export interface GridBeside {
  readonly below: readonly (readonly CellValue[])[];
  readonly right: readonly (readonly CellValue[])[];
  /** The number formats of the headings right of the range; left out where all are `General`. */
  readonly headingFormats?: readonly string[];
  /** As they stand, the one next to the range last. Missing: nothing. */
  readonly above?: readonly (readonly CellValue[])[];
  readonly left?: readonly (readonly CellValue[])[];
  readonly leftFormats?: readonly string[];
}

/** A cell of a grid, by row and column from its first, whose formula reads a sheet of ours: `Fordeling Drift`. */
export interface CellFromOurs {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** The cell outside the grid through which it does, such as `Mellemregning!B5`; null where it does itself. */
  readonly via: string | null;
}
