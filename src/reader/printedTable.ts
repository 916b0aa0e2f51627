/** A table as it is printed: its cells as texts, row by row, `''` where a cell is empty. */
export interface PrintedTable {
  readonly cells: readonly (readonly string[])[];
  /** What stood over the table in a text, where the layout could tell. */
  readonly title?: string;
  /** Rows whose cells had to be guessed into their columns, and why. */
  readonly guessedRows?: readonly number[];
  /** Rows whose labels were put together from texts that may each stand alone; their figures are sure. */
  readonly guessedLabels?: readonly number[];
  /** The headings had to be taken apart from words without a mark between them. */
  readonly guessedHeadings?: boolean;
  /**
   * Missing where cells were given as such. `certain`: put together from a text, each row with a label and a figure for
   * every column; `supposed`: something had to be supposed; `guessed`: some row has fewer cells than there
   * are columns, or a cell that does not fit, so that nothing in the table proves that print is wrong.
   */
  readonly rowsFound?: 'certain' | 'supposed' | 'guessed';
}
