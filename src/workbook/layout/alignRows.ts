/**
 * How many rows came (`rows` > 0) or went (`rows` < 0) between two states of a block, and where: before row `at` of
 * the block. Rows above stay where they are; rows from `at` on are those that stood, or will stand, `rows` further up.
 */
export interface RowChange {
  readonly at: number;
  readonly rows: number;
}

/**
 * Finds where a block has grown or shrunk by the texts of its first column: what both states begin and end with is
 * left alone. `[Post, A, B, Total]` to `[Post, A, X, B, Total]` is `{ at: 2, rows: 1 }`. The heading row never moves.
 */
export function alignRows(before: readonly string[], after: readonly string[]): RowChange {
  const shorter = Math.min(before.length, after.length);
  let same = 1;
  while (same < shorter && before[same] === after[same]) same++;
  let fromEnd = 0;
  while (fromEnd < shorter - same && before.at(-1 - fromEnd) === after.at(-1 - fromEnd)) fromEnd++;
  return { at: Math.max(1, shorter - fromEnd), rows: after.length - before.length };
}

/** The row that a row of the new state had in the old one; null for a row that came. */
export function rowBefore(change: RowChange, row: number): number | null {
  if (row < change.at) return row;
  if (row < change.at + change.rows) return null;
  return row - change.rows;
}
