import type { FigureSums } from './tableSums';

/** Doubles carry about 16 digits; a sum of fractions over 2,000 recipients may lose some of them, one of øre or inhabitants none. */
const TOLERANCE = 1e-9;

/** How a row's figures compare with what other rows add up to. */
export interface SumsMatch {
  /** Columns in which the row has a figure other than 0 and it is the sum. */
  readonly same: number;
  /** The first column in which the row's figure is not the sum; -1 where there is none. */
  readonly firstOther: number;
  readonly others: number;
}

/** Compares a row with sums: (300, 6) with (300, 5) is the same in one column and another in the second. */
export function matchSums(figures: Float64Array, { sums }: FigureSums): SumsMatch {
  let same = 0;
  let others = 0;
  let firstOther = -1;
  for (let column = 0; column < figures.length; column++) {
    const figure = figures[column] ?? NaN;
    if (Number.isNaN(figure)) continue;
    if (!isEqual(figure, sums[column] ?? 0)) {
      others += 1;
      if (firstOther < 0) firstOther = column;
    } else if (figure !== 0) same += 1;
  }
  return { same, firstOther, others };
}

/** Whether every figure of a row is the sum, and not all of them are 0. Most rows are told by their first figure. */
export function isSumOf(figures: Float64Array, { sums }: FigureSums): boolean {
  let same = 0;
  for (let column = 0; column < figures.length; column++) {
    const figure = figures[column] ?? NaN;
    if (Number.isNaN(figure)) continue;
    if (!isEqual(figure, sums[column] ?? 0)) return false;
    if (figure !== 0) same += 1;
  }
  return same > 0;
}

function isEqual(figure: number, sum: number): boolean {
  if (Number.isSafeInteger(figure) && Number.isSafeInteger(sum)) return figure === sum;
  return Math.abs(figure - sum) <= TOLERANCE * Math.max(Math.abs(figure), Math.abs(sum));
}
