import type { PrintedNumber } from '../figures/figure';
import { readFigure, scaledTo } from '../figures/readFigure';
import { placements } from './placements';

/** Rows with fewer figures than columns, each figure in the column where sums hold best. */
export interface SettledGaps {
  readonly rows: readonly (readonly string[])[];
  /** Rows whose figures may belong to other columns. */
  readonly guessed: readonly number[];
}

/**
 * Places the figures of the rows that are short of some: of all ways to leave columns open, the one in which most figures
 * are the sum of those above. Where no sum tells, they stay and the row is told of.
 */
export function settleGaps(
  rows: readonly (readonly string[])[],
  short: readonly number[],
  width: number,
): SettledGaps {
  if (short.length === 0) return { rows, guessed: [] };
  const settled = rows.map((row) => [...row]);
  const guessed: number[] = [];
  const decimals = rows.flat().reduce((most, text) => Math.max(most, numberIn(text)?.decimals ?? 0), 0);
  const above: Above[] = Array.from({ length: width }, () => ({ sum: 0, count: 0 }));
  const areShort = new Set(short);
  for (const [index, row] of settled.entries()) {
    if (areShort.has(index) && !placeRow(row, above, decimals)) guessed.push(index);
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
  const cells = row.slice(1);
  const texts = cells.filter((text) => text !== '');
  const numbers = texts.map(numberIn);
  const [first, second] = [...(placements(texts.length, cells.length) ?? [])]
    .map((place) => ({ place, sums: sumsAt(above.slice(1), place, numbers, decimals) }))
    .toSorted((one, other) => other.sums - one.sums);
  if (first === undefined || first.sums === (second?.sums ?? 0)) return false;
  row.fill('', 1);
  for (const [at, column] of first.place.entries()) row[column + 1] = texts[at] ?? '';
  return first.sums === texts.length;
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

function numberIn(text: string): PrintedNumber | null {
  const figure = readFigure(text);
  return figure.kind === 'number' ? figure.number : null;
}
