import { saysIntent } from './judgeRow';
import { isSumOf } from './matchSums';
import type { SummedRow } from './summedRow';
import { tableSums } from './tableSums';

/** No item has more parts than these listed below it, and the time stays in proportion to the rows. */
const MOST_PARTS = 30;

/**
 * Whether a row is the sum of the two or more rows right below it, of its own group, by figures that do not add up by
 * chance: Drift 142.772, then Husleje 45.851 and El 96.921. Both the whole and its parts would be counted.
 */
export function startsParts(rows: readonly SummedRow[], at: number): boolean {
  const whole = rows[at];
  const column = whole?.figures.findIndex((figure) => !Number.isNaN(figure) && figure !== 0) ?? -1;
  if (whole === undefined || column < 0) return false;
  const wanted = whole.figures[column] ?? 0;
  const end = Math.min(rows.length, at + 1 + MOST_PARTS);
  let sum = 0;
  for (let below = at + 1; below < end; below++) {
    const row = rows[below];
    if (row === undefined || row.within !== whole.within) return false;
    const figure = row.figures[column] ?? NaN;
    if (!Number.isNaN(figure)) sum += figure;
    // The first figure tells of nearly all rows; the others are added up where it fits.
    if (Math.abs(sum - wanted) > Math.abs(wanted) / 1e6) continue;
    if (below > at + 1 && saysIntent(whole.figures) && isSum(whole, rows.slice(at + 1, below + 1)))
      return true;
  }
  return false;
}

function isSum({ figures }: SummedRow, parts: readonly SummedRow[]): boolean {
  const sums = tableSums(figures.length);
  for (const part of parts) sums.add(part);
  return sums.all.rows >= 2 && isSumOf(figures, sums.all);
}
