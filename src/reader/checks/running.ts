import type { SumRow } from './sumRow';

/** A row that is added up, and those before it: one more costs no copy of the others. */
export interface AddedRow {
  readonly row: number;
  readonly sign: number;
  readonly before: AddedRow | null;
}

/** What rows add up to, by summed column, and which these are. */
export interface RunningSums {
  readonly rows: AddedRow | null;
  readonly count: number;
  readonly sums: readonly number[];
  readonly counts: readonly number[];
}

export const NOTHING: RunningSums = { rows: null, count: 0, sums: [], counts: [] };

/** With one row more, or one subtracted. */
export function plus(running: RunningSums, { figures }: SumRow, index: number, sign = 1): RunningSums {
  return {
    rows: { row: index, sign, before: running.rows },
    count: running.count + 1,
    sums: figures.map((figure, column) => (running.sums[column] ?? 0) + sign * (figure ?? 0)),
    counts: figures.map((figure, column) => (running.counts[column] ?? 0) + (figure === null ? 0 : 1)),
  };
}

/** The rows as they are printed. */
export function inOrder({ rows }: RunningSums): AddedRow[] {
  const all: AddedRow[] = [];
  for (let one = rows; one !== null; one = one.before) all.push(one);
  return all.reverse();
}

/** Without the rows that a sum has taken in. */
export function without(
  running: RunningSums,
  absorbed: ReadonlySet<number>,
  rows: readonly SumRow[],
): RunningSums {
  const all = inOrder(running);
  if (!all.some(({ row }) => absorbed.has(row))) return running;
  return all
    .filter(({ row }) => !absorbed.has(row))
    .reduce((left, { row }) => (rows[row] === undefined ? left : plus(left, rows[row], row)), NOTHING);
}
