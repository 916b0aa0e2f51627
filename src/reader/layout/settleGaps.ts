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
  if (gaps.every(({ length }) => length === 0)) return { rows, guessed: [] };
  const settled = rows.map((row) => [...row]);
  const guessed: number[] = [];
  const decimals = mostDecimals(rows);
  const above: Above[] = Array.from({ length: width }, () => ({ sum: 0, count: 0 }));
  for (const [index, row] of settled.entries()) {
    if ((gaps[index] ?? []).length > 0 && !placeRow(row, above, decimals)) guessed.push(index);
    for (const [column, text] of row.entries()) {
      const number = numberIn(text);
      const last = above[column];
      if (number !== null && last !== undefined)
        above[column] = { sum: last.sum + scaledTo(number, decimals), count: last.count + 1 };
    }
  }
  return { rows: settled, guessed };
}

/** What stands above in a column, counted in the table's smallest decimal. */
interface Above {
  readonly sum: number;
  readonly count: number;
}

/** Places a row's figures where most of them are sums of those above; false where that does not tell for each. */
function placeRow(row: string[], above: readonly Above[], decimals: number): boolean {
  const columns = Array.from(row.keys()).filter((column) => column > 0);
  const texts = columns.map((column) => row[column] ?? '').filter((text) => text !== '');
  const numbers = texts.map((text) => numberIn(text));
  const best = placements(columns, texts.length)
    .map((place) => ({ place, sums: sumsAt(above, place, numbers, decimals) }))
    .toSorted((one, other) => other.sums - one.sums);
  const [first, second] = best;
  if (first === undefined) return true;
  const isTold = first.sums > 0 && first.sums > (second?.sums ?? 0);
  if (!isTold) return false;
  for (const column of columns) row[column] = '';
  for (const [at, column] of first.place.entries()) row[column] = texts[at] ?? '';
  return first.sums === texts.length;
}

function mostDecimals(rows: readonly (readonly string[])[]): number {
  return rows.reduce(
    (most, row) => row.reduce((own, text) => Math.max(own, numberIn(text)?.decimals ?? 0), most),
    0,
  );
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
  above: readonly Above[],
  place: readonly number[],
  numbers: readonly (PrintedNumber | null)[],
  decimals: number,
): number {
  return place.filter((column, at) => {
    const [total, { sum, count }] = [numbers[at] ?? null, above[column] ?? { sum: 0, count: 0 }];
    return total !== null && count > 1 && Math.abs(sum - scaledTo(total, decimals)) * 2 <= count + 1;
  }).length;
}

function numberIn(text: string | undefined): PrintedNumber | null {
  const figure = readFigure(text ?? '');
  return figure.kind === 'number' ? figure.number : null;
}
