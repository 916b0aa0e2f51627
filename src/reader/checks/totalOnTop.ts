import type { Sum } from './findSums';
import type { SumRow } from './sumRow';

/** By chance a first row may be the sum of one or two others; of three it rarely is. */
const FEWEST_ROWS = 3;
const TELLING = 100;

/** The first row, where it is called a total, or is the sum of all those below it in every column, rounding aside: a total printed on top. */
export function totalOnTop(rows: readonly SumRow[]): Sum | null {
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
