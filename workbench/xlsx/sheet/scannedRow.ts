/**
 * A row of a sheet as it stands in the file. Positions are in the part's text: where the content begins, just
 * after the start tag, and where the element ends.
 */
export interface ScannedRow {
  /** Zero-based. */
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly ScannedCell[];
  readonly contentStart: number;
  readonly end: number;
}

export interface ScannedCell {
  /** Zero-based. */
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: ScannedFormula | null;
  /** What `<v>` or, in an inline text, its runs hold; null where there is neither. */
  readonly raw: string | null;
  readonly contentStart: number;
  readonly end: number;
}

export interface ScannedFormula {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly contentStart: number;
  readonly end: number;
}
