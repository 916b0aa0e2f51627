/**
 * What the cells of a range are weighted by, so that amounts that change places are noticed: two weights for each
 * place, from 1 to a prime. They repeat, but never both within 3,000 rows and 40 columns.
 */
export interface PlaceWeights {
  readonly row: number;
  readonly column: number;
  readonly prime: number;
}

export const WEIGHTS: readonly [PlaceWeights, PlaceWeights] = [
  { row: 31, column: 1, prime: 997 },
  { row: 7, column: 211, prime: 991 },
];

/** The weight of the cell `row` and `column` from the range's first, both from 0: of the third cell of the second row 34 by the first weights. */
export function cellWeight(weights: PlaceWeights, row: number, column: number): number {
  return 1 + ((row * weights.row + column * weights.column) % weights.prime);
}

/**
 * The same as native formula text, for the cells of `part` within `range`, and 0 for columns that are left out. Whole
 * numbers in every spreadsheet program, and nothing volatile.
 */
export function weightFormula(
  { row, column, prime }: PlaceWeights,
  range: string,
  part: string,
  without: readonly number[],
): string {
  const rows = `(ROW(${part})-MIN(ROW(${range})))`;
  const columns = `(COLUMN(${part})-MIN(COLUMN(${range})))`;
  const others = without.map((left) => `*(${columns}<>${left})`).join('');
  return `(1+MOD(${rows}*${row}+${columns}*${column},${prime}))${others}`;
}
