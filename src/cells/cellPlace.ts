/** A cell of the user's workbook; row and column are zero-based. `Drift!B3` is row 2, column 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
