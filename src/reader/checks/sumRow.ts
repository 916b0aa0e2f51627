/** A row that may take part in sums. */
export interface SumRow {
  /** By summed column, in units of the column's last decimal; null where nothing is printed. */
  readonly figures: readonly (number | null)[];
  /** By summed column: what the row's own figure is rounded to, in the same units; 1, or 100 where a whole number stands among two decimals. */
  readonly roundedTo: readonly number[];
  /** Not counted: a part of the row above, headings printed again, and what is counted in something else. */
  readonly kind: 'figures' | 'named total' | 'not counted' | 'section';
  /** The name allows a difference of two sums. */
  readonly mayBeDifference: boolean;
  /** The first row of another group than the row above is of. */
  readonly beginsGroup: boolean;
  readonly isRecipient: boolean;
  /** A municipality by its name, which is no sum of others though its figures may happen to be. */
  readonly isMunicipality: boolean;
}
