import { judgeRow, type RowName, type SumsAround, saysIntent } from './judgeRow';
import type { RowVerdict, SummedRow } from './summedRow';
import { tableSums, type FigureSums, type TableSums } from './tableSums';
import { groupOfTotal, totalName } from './totalName';
import { isSumOf } from './matchSums';

/**
 * Tells totals from the rows they add up: `Kommuner i alt`, a `Total` of all, a subtotal of what stands above it. Of
 * the rows (A, 10), (B, 20), (Total, 30) the last is one. A total may stand above its rows as well as below them, and
 * add up all rows, those since the last total, or those of a group. The time it takes grows with the number of rows.
 * @param isLoose whether a total need not add up in every column, as where some columns hold rates.
 */
export function judgeRows(rows: readonly SummedRow[], isLoose: boolean): RowVerdict[] {
  const columns = rows[0]?.figures.length ?? 0;
  const groups = new Set(rows.flatMap((row) => row.groups));
  const names = rows.map((row) => nameOf(row, groups));
  const isPlain = names.every((name) => name === 'none');
  // Only a row that is called a total is compared with what stands below it.
  const whole = sumsOf(rows, names, columns, 0, isPlain ? 0 : rows.length);
  const hasRows = names.includes('none');
  let sinceTotal = tableSums(columns);
  const above = tableSums(columns);
  return rows.map((row, index) => {
    const name = names[index] ?? 'none';
    const { within } = row;
    const called = (): FigureSums[] => {
      const named = groupOfTotal(row.name);
      const own = [named, ...row.groups];
      const groups = [...found(above, own), ...found(whole, own)];
      return [...found(whole, [named]), above.all, sinceTotal.all, ...groups, whole.all];
    };
    const around: SumsAround = {
      called,
      below: () => sumsOf(rows, names, columns, index + 1, nextTotal(names, index + 1)).all,
      uncalled:
        within === null ? [above.all, sinceTotal.all, ...found(above, row.groups)] : found(above, within),
      startsParts: () => startsParts(rows, index),
      hasRows,
    };
    const verdict = judgeRow(row, name, around, isLoose);
    if (verdict.kind === 'total' || verdict.kind === 'wrong total') sinceTotal = tableSums(columns);
    else for (const sums of [above, sinceTotal]) sums.add(row);
    return verdict;
  });
}

function nameOf({ name, isComplete }: SummedRow, groups: ReadonlySet<string>): RowName {
  if (name === '') return isComplete ? 'none' : 'nameless';
  return totalName(name, (group) => groups.has(group));
}

/** Sums of the rows from `first` to before `end` that are not called totals. */
function sumsOf(
  rows: readonly SummedRow[],
  names: readonly RowName[],
  columns: number,
  first: number,
  end: number,
): TableSums {
  const sums = tableSums(columns);
  for (let index = first; index < end; index++) {
    const row = rows[index];
    if (row !== undefined && names[index] === 'none') sums.add(row);
  }
  return sums;
}

function nextTotal(names: readonly RowName[], from: number): number {
  const next = names.indexOf('total', from);
  return next < 0 ? names.length : next;
}

function found({ groups }: TableSums, names: readonly string[]): FigureSums[] {
  return names.flatMap((name) => groups.get(name) ?? []);
}

/** No item has more parts than these listed below it, and the time stays in proportion to the rows. */
const MOST_PARTS = 30;

/**
 * Whether a row is the sum of the two or more rows right below it, of its own group, by figures that do not add up by
 * chance: Drift 142.772, then Husleje 45.851 and El 96.921. Both the whole and its parts would be counted.
 */
function startsParts(rows: readonly SummedRow[], at: number): boolean {
  const whole = rows[at];
  const column = whole?.figures.findIndex((figure) => !Number.isNaN(figure) && figure !== 0) ?? -1;
  if (whole === undefined || column < 0) return false;
  const wanted = whole.figures[column] ?? 0;
  const end = Math.min(rows.length, at + 1 + MOST_PARTS);
  let sum = 0;
  for (let below = at + 1; below < end; below++) {
    const row = rows[below];
    if (row === undefined || row.within?.[0] !== whole.within?.[0]) return false;
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
