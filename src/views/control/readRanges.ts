import { areaAddress } from '../../cells/addresses';
import { areaOfGrid } from '../../cells/areaOfGrid';
import type { CellPlace } from '../../cells/cellPlace';
import { exactFromNumber } from '../../money/exactFromNumber';
import { formatKroner } from '../../money/formatAmount';
import { formatDecimal } from '../../money/formatDecimal';
import type { ColumnReading, RangeReading } from '../../tables/rangeReading';
import type { Language } from '../../texts/language';
import { sheetTexts } from '../../texts/sheetTexts';

/** A column of an input range, and what it was taken for. */
export interface ReadColumnLine {
  readonly heading: string;
  readonly place: CellPlace;
  /** `beløb for 2021, i mio. kr., 2020-priser`. */
  readonly meaning: string;
  /** What its rows come to: kr. of amounts, a driver's own numbers; '' where there are no figures. */
  readonly sum: string;
}

/** What was read of an input range, in words. */
export interface ReadRange {
  /** `Omkostninger!A1:H21`. */
  readonly title: string;
  readonly place: CellPlace;
  readonly rows: number;
  /** The rows that are not used, and why: `summer: Omkostninger!A5; 2 tomme rækker`; '' where all are. */
  readonly leftOut: string;
  readonly columns: readonly ReadColumnLine[];
}

/** What was read of each range, for a person to compare with what they meant. */
export function readRanges(readings: readonly RangeReading[], language: Language): ReadRange[] {
  const texts = sheetTexts(language);
  return readings.map(({ grid, rows, columns, ...leftOut }) => ({
    title: `${grid.name}!${areaAddress(areaOfGrid(grid))}`,
    place: grid,
    rows,
    leftOut: texts.leftOut(leftOut),
    columns: columns.map((column) => ({
      heading: column.heading,
      place: column.cell,
      meaning: texts.columnMeaning(column),
      sum: sumText(column, language),
    })),
  }));
}

/** The amounts to allocate as they were read, in øre: what a person's own sum is compared with. */
export function sumRead(readings: readonly RangeReading[]): number {
  const columns = readings.flatMap((reading) => reading.columns);
  return columns.reduce(
    (sum, column) => (isAllocated(column) ? sum + Math.round((column.sum ?? 0) * 100) : sum),
    0,
  );
}

/** `Beløb` has a sum of its own where its amounts are used; the price at full operation is shown and no more. */
function isAllocated({ kind, name }: ColumnReading): boolean {
  return kind === 'amount' || kind === 'undecided' || (kind === 'known' && name === 'Beløb');
}

function sumText({ kind, sum }: ColumnReading, language: Language): string {
  if (sum === null) return '';
  if (kind === 'driver') return formatDecimal(exactFromNumber(sum), language);
  return formatKroner(Math.round(sum * 100), language);
}
