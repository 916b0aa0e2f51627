import type { CertainCells } from '../certainCells';
import type { Draft } from '../draft';
import type { Sum } from '../checks/findSums';
import type { Fault, Reading } from '../reading';
import { isResultName } from '../roles/labelWords';
import { shifted } from '../valueOf';
import { columnSum, numberAt } from './exactSum';

/** A single figure may be the total of more than is printed; farther off than this it is no misprint but an excerpt. */
const FARTHEST = 1.5;
const SMALL_PART = 0.001;
/** Misprints of ten, a hundred or a thousand times too much or too little. */
const FACTORS = [10, 100, 1000];

/**
 * Totals and subtotals that are not the sum of their rows, by their columns. Where a total holds in no column, it is
 * told only if the sum is near or a power of ten away: else the rows are an excerpt, or the total is of something else.
 */
export function totalFaults(draft: Draft, reading: Reading, certain: CertainCells): Fault[] {
  return draft.sums.flatMap((sum) => {
    if (isOneOfSeveral(draft, sum) || isOfOtherThings(draft, sum)) return [];
    const rowIndex = sum.row;
    const [first, last] = [Math.min(sum.row, ...sum.addends), Math.max(sum.row, ...sum.addends)];
    // A line without figures among the rows may be one whose figures were not seen.
    const without = draft.rows.flatMap(({ kind }, row) =>
      kind !== 'figures' && row > first && row < last ? [row] : [],
    );
    // One of the rows may be a sum itself that does not hold: then nobody knows which rows the total is of.
    const isSum = new Set(draft.sums.map(({ row }) => row));
    const isOfResult = sum.addends.some(
      (row) => !isSum.has(row) && isResultName(draft.rows[row]?.label ?? ''),
    );
    const columns = [...sum.holds, ...sum.fails].toSorted((one, other) => one - other);
    return columns.flatMap((at): Fault[] => {
      const columnIndex = draft.summed[at];
      if (columnIndex === undefined) return [];
      const [printed, expected] = [
        numberAt(reading, rowIndex, columnIndex),
        columnSum(reading, sum, columnIndex),
      ];
      if (printed === null || expected === null || printed === expected) return [];
      if (![rowIndex, ...sum.addends].every((row) => certain.isFigureCertain(row, columnIndex))) return [];
      if (!without.every((row) => certain.isRowCertain(row))) return [];
      if (isHeadingARow(draft, sum, columnIndex, expected / printed)) return [];
      // Whatever a column holds: where the others add up, and it does but for a misprint, its total is one.
      const isKnown = draft.columns[columnIndex]?.or === null;
      if (!isKnown && !(holdsElsewhere(draft, reading, sum) && isMisprint(printed, expected))) return [];
      if (sum.rule === 'rows below' && sum.holds.length * 2 < columns.length) return [];
      if (
        !sum.holds.includes(at) &&
        (isOfResult || !isLikely(draft, reading, sum, columnIndex, printed, expected))
      )
        return [];
      const fault: Fault = { kind: 'total is not the sum', rowIndex, columnIndex, printed, expected };
      return [sum.holds.includes(at) ? { ...fault, rounding: true } : fault];
    });
  });
}

function isLikely(
  draft: Draft,
  reading: Reading,
  sum: Sum,
  column: number,
  printed: number,
  expected: number,
): boolean {
  const { summed, table } = draft;
  // Shares in a total may be an average, and then are no sum in any column of shares.
  if (reading.columns[column]?.role === 'share' && printed !== 1 && !isNear(expected, 1, 0.1)) return false;
  if (holdsElsewhere(draft, reading, sum)) return true;
  if (reading.columns[column]?.role === 'share' && printed === 1) return true;
  // A difference that holds in no column is none.
  if (sum.signs.includes(-1)) return false;
  // Where the rows were put together from a text, only a small difference is a misprint and no other row's figure.
  if (table.rowsFound === 'supposed') return isNear(printed, expected, SMALL_PART);
  // Of one misprint all columns that print the total's figure are near, or it is of other rows.
  return sum.fails.every((at) => {
    const other = summed[at] ?? column;
    const [own, made] = [numberAt(reading, sum.row, other), columnSum(reading, sum, other)];
    return own === null || made === null || reading.columns[other]?.role === 'share' || isMisprint(own, made);
  });
}

/** Whether rows of the same name stand beside a total: what tells them apart says which rows each is of, and nobody knows that. */
function isOneOfSeveral({ rows }: Draft, { row }: Sum): boolean {
  return [row - 1, row + 1].some((at) => rows[at]?.kind === 'figures' && rows[at].label === rows[row]?.label);
}

/** Whether a total that holds nowhere says its unit, and the rows above it none, in a table of several: they may be anything. */
function isOfOtherThings({ rows }: Draft, { row, addends, holds }: Sum): boolean {
  const saysUnit = (at: number): boolean => rows[at]?.measure !== undefined;
  const ofSeveral = rows.some(({ measure }) => measure?.isApart === true);
  return ofSeveral && holds.length === 0 && saysUnit(row) && !addends.some(saysUnit);
}

/** Whether a total lacks just what stands in its column's heading: then that is a row, whose figure looks like a year. */
function isHeadingARow(
  { shape, headings, rows, figures }: Draft,
  sum: Sum,
  column: number,
  part: number,
): boolean {
  const total = figures[rows[sum.row]?.line ?? -1]?.[column];
  return headings.lines.some((line) => {
    const over = shape.figures[line]?.[column];
    if (over?.kind !== 'number' || total?.kind !== 'number') return false;
    return Math.abs(shifted(over.number, 0) / shifted(total.number, 0) - (1 - part)) < 1e-9;
  });
}

/** Whether a total holds in some column by more than nothing. */
function holdsElsewhere({ summed }: Draft, reading: Reading, { row, holds }: Sum): boolean {
  return holds.some((at) => (numberAt(reading, row, summed[at] ?? -1) ?? 0) !== 0);
}

/** Whether one figure may be the other misprinted: near it, or a power of ten away. */
function isMisprint(printed: number, expected: number): boolean {
  const ratio = expected === 0 ? Infinity : printed / expected;
  return (
    (ratio > 1 / FARTHEST && ratio < FARTHEST) ||
    FACTORS.some((factor) => isNear(ratio, factor, 0.001) || isNear(ratio, 1 / factor, 0.001))
  );
}

function isNear(value: number, wanted: number, share: number): boolean {
  return Math.abs(value - wanted) <= Math.abs(wanted) * share;
}
