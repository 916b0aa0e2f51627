import type { Draft } from '../draft';
import { scaledTo } from '../figures/readFigure';
import { isMoney } from '../reading';
import type { DraftColumn } from '../roles/draftColumns';
import { isOfTable } from '../roles/draftRow';
import { decimalsOf } from './sumRows';

/** A column that is the sum of others in nearly every row, with the rows in which it is and in which it is not. */
export interface PartsOfSum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly holds: readonly number[];
  readonly fails: readonly number[];
}

/** The columns of money, and each row's figures in them, counted in the smallest decimal that any of them prints. */
interface PartRows {
  readonly figures: readonly (readonly (number | null)[])[];
  readonly columns: readonly Pick<DraftColumn, 'sector' | 'year'>[];
}

const FEWEST_ROWS = 2;

/**
 * Finds the columns that are sums of others: of a run of columns right or left of them, of their sector's, or of one
 * year's. A sum counts as found where it holds in at least two thirds of the rows, in two of them by more than one
 * part; where it does not, the print is at fault. Figures are rounded by at most half a unit each.
 */
export function findParts({ columns, rows, figures }: Draft): PartsOfSum[] {
  const money = columns.flatMap(({ role }, at) => (isMoney(role) ? [at] : []));
  const counted = rows.flatMap((row, index) => (isOfTable(row) ? [index] : []));
  const lines = counted.map((index) => rows[index]?.line ?? 0);
  const decimals = Math.max(0, ...money.map((column) => decimalsOf(figures, column, lines)));
  const looked: PartRows = {
    columns: money.flatMap((at) => columns[at] ?? []),
    figures: lines.map((line) =>
      money.map((at) => {
        const figure = figures[line]?.[at];
        return figure?.kind === 'number' && !figure.isPercent ? scaledTo(figure.number, decimals) : null;
      }),
    ),
  };
  const placed = (positions: readonly number[], of: readonly number[]) => positions.map((at) => of[at] ?? -1);
  return looked.columns.flatMap((_, at) => {
    const found = candidates(looked, at)
      .map((parts) => compare(looked.figures, at, parts))
      .filter((one) => one !== null)
      .toSorted((one, other) => other.holds.length - one.holds.length);
    return found.slice(0, 1).map(({ whole, parts, holds, fails }) => ({
      whole: money[whole] ?? -1,
      parts: placed(parts, money),
      holds: placed(holds, counted),
      fails: placed(fails, counted),
    }));
  });
}

function candidates({ figures, columns }: PartRows, whole: number): number[][] {
  const others = [...columns.keys()].filter((column) => column !== whole);
  const right = runs(
    figures,
    others.filter((column) => column > whole),
    whole,
    1,
  );
  const left = runs(figures, others.filter((column) => column < whole).toReversed(), whole, -1);
  const { sector, year } = columns[whole] ?? { sector: null, year: null };
  const ofSector = others.filter(
    (column) => sector !== null && year === null && columns[column]?.sector === sector,
  );
  // A sector's own column stands before its years and periods.
  const sectors = new Set(others.map((column) => columns[column]?.sector ?? null));
  const sectorTotals = [...sectors].flatMap((one) =>
    one === null
      ? []
      : (others.find((column) => columns[column]?.sector === one && columns[column].year === null) ?? []),
  );
  const years = [...new Set(others.map((column) => columns[column]?.year ?? null))];
  const ofYears =
    year !== null ? [] : years.map((one) => others.filter((column) => columns[column]?.year === one));
  return [others, ofSector, sectorTotals, ...ofYears, ...right, ...left].filter(({ length }) => length > 1);
}

/** `whole` followed by two, three and more columns without a gap, as far as they may add up to it. */
function runs(
  figures: PartRows['figures'],
  columns: readonly number[],
  whole: number,
  step: 1 | -1,
): number[][] {
  const contiguous = columns.filter((column, index) => column === whole + step * (index + 1));
  const fails = failing(figures, whole, contiguous);
  return contiguous
    .map((_, index) => contiguous.slice(0, index + 1))
    .filter((_, index) => index > 0 && (fails[index] ?? 0) * 3 <= figures.length);
}

/**
 * In how many rows the first columns are not the whole, by how many of them: all lengths in one go, since a wide table
 * has many, and no further than to where each fails in more than a third of the rows.
 */
function failing(figures: PartRows['figures'], whole: number, columns: readonly number[]): Int32Array {
  const fails = new Int32Array(columns.length);
  const most = figures.length / 3;
  let left = columns.length;
  for (const line of figures) {
    if (left === 0) break;
    const printed = line[whole] ?? null;
    if (printed === null) continue;
    let [sum, count] = [0, 0];
    for (let index = 0; index < columns.length; index++) {
      const value = line[columns[index] ?? -1] ?? null;
      if (value !== null) {
        sum += value;
        count++;
      }
      if (count === 0 || isWithinRounding(sum, printed, count)) continue;
      const before = fails[index] ?? 0;
      fails[index] = before + 1;
      if (before <= most && before + 1 > most) left--;
    }
  }
  return fails;
}

/** Each part, and the whole, is rounded by half a unit at most. */
function isWithinRounding(sum: number, printed: number, count: number): boolean {
  return Math.abs(sum - printed) * 2 <= count + 1;
}

function compare(
  figures: readonly (readonly (number | null)[])[],
  whole: number,
  parts: readonly number[],
): PartsOfSum | null {
  const holds: number[] = [];
  const fails: number[] = [];
  let telling = 0;
  for (const [row, line] of figures.entries()) {
    const added = addUp(line, whole, parts);
    if (added === null) continue;
    (added.holds ? holds : fails).push(row);
    if (added.holds && added.telling > 1) telling++;
    // However the rows that are left come out: it fails in more than a third of them all.
    if (fails.length * 3 > figures.length) return null;
  }
  if (telling < FEWEST_ROWS || fails.length * 2 > holds.length) return null;
  return { whole, parts, holds, fails };
}

/** Whether a row's parts add up to the whole, and how many of them are not 0; null where there is nothing to add up. */
function addUp(
  line: readonly (number | null)[],
  whole: number,
  parts: readonly number[],
): { readonly holds: boolean; readonly telling: number } | null {
  const printed = line[whole] ?? null;
  if (printed === null) return null;
  let [sum, count, telling] = [0, 0, 0];
  for (const column of parts) {
    const value = line[column] ?? null;
    if (value === null) continue;
    sum += value;
    count++;
    if (value !== 0) telling++;
  }
  return count === 0 ? null : { holds: isWithinRounding(sum, printed, count), telling };
}
