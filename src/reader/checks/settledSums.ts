import { holding } from './betterFigures';
import { findSums, type Sum } from './findSums';
import type { SumRow } from './sumRow';

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
  return holding(sums.filter(({ row }) => rows[row]?.kind === 'named total'));
}

/** By chance a first row may be the sum of one or two others; of three it rarely is. */
const FEWEST_ROWS = 3;
const TELLING = 100;

/** The first row, where it is called a total, or is the sum of all those below it in every column, rounding aside: a total printed on top. */
function totalOnTop(rows: readonly SumRow[]): Sum | null {
  const lines = rows.flatMap(({ kind }, index) =>
    kind === 'figures' || kind === 'named total' ? [index] : [],
  );
  const [top, ...below] = lines;
  if (top === undefined || below.length < (rows[top]?.kind === 'named total' ? 1 : FEWEST_ROWS)) return null;
  const columns = (rows[top]?.figures ?? []).flatMap((figure, column) => (figure === null ? [] : [column]));
  const holds = columns.filter((column) => isSum(rows, top, below, column));
  const isTelling = holds.some((column) => Math.abs(rows[top]?.figures[column] ?? 0) >= TELLING);
  const isNamed = rows[top]?.kind === 'named total';
  // What is called a total is one of what stands below, or of more: then it is told that it does not hold.
  if (!isNamed && (!isTelling || holds.length < columns.length)) return null;
  const fails = columns.filter((column) => !holds.includes(column));
  return {
    row: top,
    addends: below,
    signs: below.map(() => 1),
    rule: 'rows below',
    holds,
    fails,
    endsAsLast: [],
  };
}

function isSum(rows: readonly SumRow[], top: number, below: readonly number[], column: number): boolean {
  const figures = below.flatMap((row) => rows[row]?.figures[column] ?? []);
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return figures.length > 1 && Math.abs(sum - (rows[top]?.figures[column] ?? 0)) * 2 <= figures.length + 1;
}
