import type { PrintedNumber } from '../figures/figure';
import { readFigure, scaledTo } from '../figures/readFigure';

/** Rows with fewer figures than columns, each figure in the column where sums hold best. */
export interface SettledGaps {
  readonly rows: readonly (readonly string[])[];
  /** Rows whose figures may belong to other columns. */
  readonly guessed: readonly number[];
}

const MOST_WAYS = 500;

/**
 * Places the figures of rows that have fewer of them than there are columns: of all ways to leave columns open, the
 * one in which most figures are the sum of those above. Where no sum tells, they stay and the row is told of.
 */
export function settleGaps(
  rows: readonly (readonly string[])[],
  gaps: readonly (readonly number[])[],
  width: number,
): SettledGaps {
  const settled = rows.map((row) => [...row]);
  const guessed: number[] = [];
  for (const [index, row] of settled.entries()) {
    const open = gaps[index] ?? [];
    if (open.length === 0) continue;
    const columns = Array.from({ length: width }, (_, column) => column).filter((column) => column > 0);
    const printed = columns.filter((column) => (row[column] ?? '') !== '');
    const texts = printed.map((column) => row[column] ?? '');
    const best = placements(columns, texts.length)
      .map((place) => ({ place, sums: sumsAt(settled.slice(0, index), place, texts) }))
      .toSorted((one, other) => other.sums - one.sums);
    const [first, second] = best;
    if (first === undefined) continue;
    const isTold = first.sums > 0 && first.sums > (second?.sums ?? 0);
    if (!isTold || first.sums < texts.length) guessed.push(index);
    if (!isTold) continue;
    for (const column of columns) row[column] = '';
    for (const [at, column] of first.place.entries()) row[column] = texts[at] ?? '';
  }
  return { rows: settled, guessed };
}

/** All ways to choose `count` of the columns in their order. */
function placements(columns: readonly number[], count: number): number[][] {
  let ways: number[][] = [[]];
  for (let chosen = 0; chosen < count; chosen++) {
    ways = ways.flatMap((way) => {
      const after = columns.filter((column) => column > (way.at(-1) ?? 0));
      return after.slice(0, after.length - (count - chosen - 1)).map((column) => [...way, column]);
    });
    if (ways.length > MOST_WAYS) return ways.slice(0, MOST_WAYS).filter((way) => way.length === count);
  }
  return ways;
}

/** How many of the figures are, in these columns, the sum of all figures above. */
function sumsAt(
  above: readonly (readonly string[])[],
  place: readonly number[],
  texts: readonly string[],
): number {
  return place.filter((column, at) => {
    const total = numberIn(texts[at]);
    const addends = above.flatMap((row) => numberIn(row[column]) ?? []);
    if (total === null || addends.length < 2) return false;
    const decimals = Math.max(total.decimals, ...addends.map((one) => one.decimals));
    const sum = addends.reduce((all, one) => all + scaledTo(one, decimals), 0);
    return Math.abs(sum - scaledTo(total, decimals)) * 2 <= addends.length + 1;
  }).length;
}

function numberIn(text: string | undefined): PrintedNumber | null {
  const figure = readFigure(text ?? '');
  return figure.kind === 'number' ? figure.number : null;
}
