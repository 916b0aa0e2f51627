import { remembered } from '../../cells/remembered';
import type { CellValue, Grid } from '../../cells/grid';
import { areaAddress, quotedSheet } from '../../cells/addresses';
import { exactFromNumber } from '../../money/exactFromNumber';
import { isCellError } from '../../tables/isCellError';
import { cellWeight, weightFormula, WEIGHTS, type PlaceWeights } from './cellWeights';
import { columnsOfRange, columnsWith, type RangePart } from './rangeParts';
import { textFormula, textNumber, textSigns } from './textSigns';

/** Programs add doubles up in different orders, so that a sum may differ by this part of what was added. */
const TOLERANCE = 2 ** -46;
const LEAST_TOLERANCE = 1e-6;

/** Excel takes formulas of 8,192 characters; the rest is left for what stands around a condition. */
const LONGEST = 7500;

/** So many rows more than are used, a name is taken for one over whole columns, and a formula over it would be slow. */
const MANY_ROWS = 10_000;
const ROOM_BELOW = 1000;

/** Characters that are two to Excel and one to others. */
const PAIRS = /[\uD800-\uDFFF]/;

/** A range as a condition is made for it. */
interface Watched {
  readonly grid: Grid;
  /** Its name, or its address, in a formula. */
  readonly range: string;
  readonly parts: readonly RangePart[];
}

/**
 * A native formula's condition, without its `=`, that holds as long as a range's cells are as they are now: sums of its
 * numbers weighted by their place, and of its texts' lengths and letters. Left out are columns with Excel errors or with
 * formulas that read sheets of ours, which would go in a circle, and what programs see differently: truth values as numbers (LibreOffice), and texts with characters beyond the usual.
 * @param namedRows how many rows the range's name covers, of which the grid may leave out empty ones.
 */
export function ageCondition(grid: Grid, namedRows: number): string {
  const range = rangeText(grid, namedRows);
  const all = columnsOfRange(grid, range, columnsLeftOut(grid));
  const signs = textSigns(grid.values.length * (grid.values[0]?.length ?? 0));
  // Only a range with errors is looked at column by column, and may come to too much for one formula.
  for (let parts = all; ; parts = parts.slice(0, -1)) {
    for (const looked of new Set([signs, textSigns(Infinity), ''])) {
      const condition = conditionOf({ grid, range, parts }, looked);
      if (condition.length <= LONGEST || parts.length <= 1) return condition;
    }
  }
}

function columnsLeftOut(grid: Grid): number[] {
  const fromOurs = (grid.fromOurs ?? []).map(({ column }) => column);
  return [...new Set([...columnsWith(grid, isCellError), ...fromOurs])];
}

function conditionOf(watched: Watched, signs: string): string {
  const { grid } = watched;
  const truths = columnsWith(grid, (value) => typeof value === 'boolean');
  // Keys and groups are the same in most rows.
  const known = new Map<string, number>();
  const numberOf = (text: string): number => remembered(known, text, () => textNumber(text, signs));
  const pairs = columnsWith(grid, (value) => typeof value === 'string' && PAIRS.test(value));
  const conditions = [
    ...WEIGHTS.map((weights) => numbersAgree(watched, weights, truths)),
    sumsAgree(
      watched,
      pairs,
      (part) => textFormula(part, signs),
      (value) => (typeof value === 'string' ? numberOf(value) : 0),
    ),
    ...truths.map((column) => truthsAgree(watched, column)),
  ];
  return `IFERROR(AND(${conditions.join(',')}),FALSE)`;
}

/** The range by its name, which follows when it grows; a name over whole columns by the cells that are used. */
function rangeText({ name, sheet, row, column, values, isTable }: Grid, namedRows: number): string {
  // Headings and rows, without a row of totals, as the table is read.
  if (isTable === true) return `${name}[[#Headers],[#Data]]`;
  if (namedRows < values.length + MANY_ROWS) return name;
  const area = { row, column, rows: values.length + ROOM_BELOW, columns: values[0]?.length ?? 1 };
  return `${quotedSheet(sheet)}!${areaAddress(area, '$')}`;
}

function numbersAgree(
  { grid, range, parts }: Watched,
  weights: PlaceWeights,
  without: readonly number[],
): string {
  let sum = 0;
  let size = 0;
  for (const { value, weight } of weighed(grid, weights, parts, without)) {
    if (typeof value !== 'number') continue;
    sum += weight * value;
    size += Math.abs(weight * value);
  }
  // Texts are nothing to SUMPRODUCT, which multiplies itself.
  const sums = parts.map(({ text }) => `SUMPRODUCT(${weightFormula(weights, range, text, without)},${text})`);
  const tolerance = Math.max(size * TOLERANCE, LEAST_TOLERANCE);
  return `ABS(${[...sums, literal(-sum)].join('+')})<=${literal(tolerance)}`;
}

/** Whether the whole numbers that a formula makes of the cells are still the ones they were. */
function sumsAgree(
  { grid, range, parts }: Watched,
  without: readonly number[],
  formulaOf: (part: string) => string,
  numberOf: (value: CellValue) => number,
): string {
  const [weights] = WEIGHTS;
  let sum = 0;
  for (const { value, weight } of weighed(grid, weights, parts, without)) sum += weight * numberOf(value);
  const sums = parts.map(
    ({ text }) => `SUMPRODUCT(${weightFormula(weights, range, text, without)}*${formulaOf(text)})`,
  );
  return `${[...sums, '0'].join('+')}=${literal(sum)}`;
}

/** The same of a column's truth values, beside which numbers would be truth values to LibreOffice. */
function truthsAgree({ grid, range, parts }: Watched, column: number): string {
  const isThere = parts.some(({ columns }) => columns.includes(column));
  if (!isThere) return 'TRUE';
  const part = { text: `INDEX(${range},0,${column + 1})`, columns: [column] };
  return sumsAgree(
    { grid, range, parts: [part] },
    [],
    (text) => `(${text}=TRUE)`,
    (value) => Number(value === true),
  );
}

function* weighed(
  { values }: Grid,
  weights: PlaceWeights,
  parts: readonly RangePart[],
  without: readonly number[],
): Generator<{ readonly value: CellValue; readonly weight: number }> {
  const columns = parts.flatMap((part) => part.columns).filter((column) => !without.includes(column));
  for (let row = 0; row < values.length; row++) {
    for (const column of columns) {
      yield { value: values[row]?.[column] ?? '', weight: cellWeight(weights, row, column) };
    }
  }
}

/** A number as formulas take it, without an exponent, a negative one in brackets. */
function literal(value: number): string {
  const { coefficient, decimals } = exactFromNumber(value);
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const plain = decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`;
  return value < 0 ? `(-${plain})` : plain;
}
