import { isYearAlone } from '../figures/yearIn';
import { shifted } from '../valueOf';
import type { Headings } from './findHeadings';
import type { Shape } from './shape';

/** What a column's cells below the headings hold, counted. */
export interface ColumnFacts {
  readonly numbers: number;
  readonly percents: number;
  readonly splits: number;
  /** Ranges, `5,5-6,9`. */
  readonly ranges: number;
  readonly texts: number;
  /** Years alone, `2050 (25 år)`. */
  readonly years: number;
  /** Figures with a unit of money of their own, `41 mio. kr.` */
  readonly withUnit: number;
  /** Numbers written with a point where a comma is usual: `1.01`. */
  readonly pointed: number;
  /** Numbers with decimals after a comma. */
  readonly withComma: number;
  /** Numbers of thousands, too large for a percentage. */
  readonly large: number;
}

/** Counts what stands in each column below the headings. Rows that hold a text alone are not counted. */
export function columnFacts(shape: Shape, headings: Headings): ColumnFacts[] {
  return headings.texts.map((_, column) => factsOf(shape, column, headings));
}

function factsOf(shape: Shape, column: number, { bodyFrom, again }: Headings): ColumnFacts {
  const facts = {
    numbers: 0,
    percents: 0,
    splits: 0,
    ranges: 0,
    texts: 0,
    years: 0,
    withUnit: 0,
    pointed: 0,
    withComma: 0,
    large: 0,
  };
  for (let line = bodyFrom; line < shape.cells.length; line++) {
    const kind = shape.kinds[line];
    if (again.has(line) || kind === 'blank' || (kind === 'lone' && column > 0)) continue;
    const figure = shape.figures[line]?.[column] ?? { kind: 'nothing' };
    const isYear = isYearAlone(shape.cells[line]?.[column] ?? '');
    if (isYear) facts.years++;
    if ('unit' in figure && figure.unit !== null) facts.withUnit++;
    if (figure.kind === 'number') {
      facts.numbers++;
      if (figure.isPercent) facts.percents++;
      if (Math.abs(shifted(figure.number, 0)) >= 1000) facts.large++;
      if (figure.writing === 'decimal point') facts.pointed++;
      else if (figure.number.decimals > 0) facts.withComma++;
    } else if (figure.kind === 'split') facts.splits++;
    else if (figure.kind === 'range') facts.ranges++;
    else if (figure.kind === 'text' && !isYear) facts.texts++;
  }
  return facts;
}

/** Whether a column holds texts rather than figures. */
export function isTextColumn({ numbers, splits, ranges, texts }: ColumnFacts): boolean {
  return texts > numbers + splits + ranges;
}
