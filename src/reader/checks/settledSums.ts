import { findSums, type Sum } from './findSums';
import type { SumRow } from './sumRow';
import { totalOnTop } from './totalOnTop';

/** Each sum that is left out on trial looks at every row: of a long table fewer are. */
const MOST_ROWS = 20_000;

/**
 * The sums of a table. A row by another name that only looks like a sum is none where the totals below hold better
 * without it: of two readings the one whose sums hold. Where no row below others is their sum, the first may be.
 */
export function settledSums(rows: readonly SumRow[]): Sum[] {
  let sums = findSums(rows);
  const unnamed = sums.filter(({ row }) => rows[row]?.kind !== 'named total');
  const notSums = new Set<number>();
  for (const { row } of unnamed.slice(0, Math.floor(MOST_ROWS / Math.max(1, rows.length)))) {
    const without = findSums(rows, new Set([...notSums, row]));
    if (namedHolds(without, rows) <= namedHolds(sums, rows)) continue;
    notSums.add(row);
    sums = without;
  }
  const top = sums.length === 0 ? totalOnTop(rows) : null;
  return top === null ? sums : [top];
}

/** In how many columns the rows that are called totals hold, less those in which they do not. */
function namedHolds(sums: readonly Sum[], rows: readonly SumRow[]): number {
  return sums
    .filter(({ row }) => rows[row]?.kind === 'named total')
    .reduce((count, { holds, fails }) => count + holds.length - fails.length, 0);
}
