/** Cells of a column, `D7` or `D7:D12`, that come to read a sheet of ours; `via` another sheet's cell, or null where they refer to it themselves. */
export interface CellsFromOurs {
  readonly cells: readonly string[];
  readonly sheet: string;
  readonly via: string | null;
}
