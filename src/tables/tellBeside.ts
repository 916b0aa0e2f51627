import { areaAddress } from '../cells/addresses';
import type { Rectangle } from '../cells/rectangle';
import type { CellValue, Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { parseAmount } from '../money/parseAmount';
import { cellText } from './cellText';
import { isCellError } from './isCellError';
import type { Heading } from './headings/heading';
import { readHeading } from './headings/readHeading';
import { rangeKind } from './rangeKind';
import { refAt, columnsRead, type Table } from './table';
import { suggestsSum, totalName } from './totals/totalName';

type Kind = 'blank' | 'text' | 'number';

/** What would be read under a heading if it stood in the range. */
export type Reads = 'anything' | 'figures' | 'nothing';

/**
 * The warnings `beside-below` and `beside-column`, where rows that look like the table's own stand right below what its
 * name covers, or columns that would be read stand right or left of it. A source, a remark or a total is none of them, nor
 * a column that numbers the rows.
 * @param required the columns that every row of the table fills, the row's name first; null where one of them is missing.
 * @param reads what would be read under a heading.
 * @param takesAnyRow whether any row with a name and a figure is one of the table's, a total too.
 */
export function tellBeside(
  table: Pick<Table<string>, 'grid' | 'rows' | 'columns' | 'extras'>,
  required: readonly number[] | null,
  reads: (heading: Heading) => Reads,
  takesAnyRow: boolean,
): Finding[] {
  const { grid } = table;
  if (grid.beside === undefined || table.rows.length === 0) return [];
  const { below, right, headingFormats = [], left = [], leftFormats = [] } = grid.beside;
  return [
    ...(required === null ? [] : rowsBelow(table, required, below, takesAnyRow)),
    ...columnsBeside(table, reads, right, headingFormats, grid.values[0]?.length ?? 0),
    ...columnsBeside(table, reads, left, leftFormats, -(left[0]?.length ?? 0)),
  ];
}

function rowsBelow(
  { grid, rows, ...columns }: Pick<Table<string>, 'grid' | 'rows' | 'columns' | 'extras'>,
  required: readonly number[],
  beside: readonly (readonly CellValue[])[],
  takesAnyRow: boolean,
): Finding[] {
  const last = grid.values[rows.at(-1) ?? 0] ?? [];
  const read = [...columnsRead(columns)];
  const nameColumn = required[0] ?? 0;
  // A key's name may stand at its first step alone.
  const needed = required.filter((column) =>
    rows.every((row) => kindOf(grid.values[row]?.[column]) !== 'blank'),
  );
  const found = beside.flatMap((row, index) => {
    const missing = needed.filter((column) => kindOf(row[column]) === 'blank').length;
    if (missing > (takesAnyRow ? 0 : 1) || missing === needed.length) return [];
    if (takesAnyRow) return hasFigure(row, read) ? [index] : [];
    const isRow =
      missing > 0 ? lacksOne(row, last, read) : isLike(row, last, read) || isComplete(row, needed, read);
    const name = cellText(row[nameColumn] ?? '');
    const isSum =
      totalName(name, () => false) !== 'none' ||
      (missing > 0 && (suggestsSum(name) || addsUp(row, read, grid, rows)));
    return isRow && !isSum ? [index] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const top = grid.values.length + first;
  const area = { row: top, column: 0, rows: (found.at(-1) ?? first) - first + 1, columns: last.length };
  const names = found.map((index) => {
    const row = beside[index] ?? [];
    return (
      [nameColumn, ...needed].map((column) => cellText(row[column] ?? '')).find((text) => text !== '') ?? ''
    );
  });
  return [leftOut('beside-below', grid, area, names)];
}

/** Whether every figure of a row is what the table's own come to. */
function addsUp(
  row: readonly CellValue[],
  read: readonly number[],
  { values }: Grid,
  rows: readonly number[],
): boolean {
  const oreOf = (value: CellValue | undefined): number => {
    const amount = parseAmount(value ?? '');
    return amount.kind === 'amount' ? amount.ore : 0;
  };
  return read
    .filter((column) => kindOf(row[column]) === 'number')
    .every((column) => rows.reduce((sum, at) => sum + oreOf(values[at]?.[column]), 0) === oreOf(row[column]));
}

/** Whether a row holds a number that is no year: those head the columns of another table. */
function hasFigure(row: readonly CellValue[], read: readonly number[]): boolean {
  const isYear = (value: CellValue | undefined): boolean => /^(?:19|20)\d\d$/.test(cellText(value ?? ''));
  return read.some((column) => kindOf(row[column]) === 'number' && !isYear(row[column]));
}

/** Whether a row has all that every row must have, two columns or more, and figures in another that is read: a rate (`2.500 pr. part`) below rows of amounts. */
function isComplete(row: readonly CellValue[], needed: readonly number[], read: readonly number[]): boolean {
  const others = read.filter((column) => !needed.includes(column));
  return needed.length > 1 && others.some((column) => /\d/.test(cellText(row[column] ?? '')));
}

/** Whether a row is one that only lacks its key, or its key's name: in all that the table's last holds but that it is the same, in three columns or more. */
function lacksOne(row: readonly CellValue[], last: readonly CellValue[], read: readonly number[]): boolean {
  const { filled, alike } = compared(row, last, read);
  return filled.length > 2 && alike.length >= filled.length - 1 && isLike(row, last, read);
}

/** Whether a row holds the same kinds of values as the table's last, in half of the columns that are read or more, a number among them. */
function isLike(row: readonly CellValue[], last: readonly CellValue[], read: readonly number[]): boolean {
  const { filled, alike } = compared(row, last, read);
  const hasNumbers = filled.some((column) => kindOf(last[column]) === 'number');
  const isNumbered = read.some((column) => kindOf(row[column]) === 'number');
  return alike.length * 2 >= filled.length && (isNumbered || !hasNumbers);
}

/** The columns in which the table's last row holds something, and those of them in which a row holds the same kind. */
function compared(
  row: readonly CellValue[],
  last: readonly CellValue[],
  read: readonly number[],
): { readonly filled: readonly number[]; readonly alike: readonly number[] } {
  const filled = read.filter((column) => kindOf(last[column]) !== 'blank');
  return { filled, alike: filled.filter((column) => kindOf(row[column]) === kindOf(last[column])) };
}

/** @param offset where the first of the columns stands, from the range's first. */
function columnsBeside(
  { grid, rows }: Pick<Table<string>, 'grid' | 'rows'>,
  reads: (heading: Heading) => Reads,
  cells: readonly (readonly CellValue[])[],
  formats: readonly string[],
  offset: number,
): Finding[] {
  const typed = cells[0] ?? [];
  const headings = typed.map((value, column) => readHeading(value, formats[column]));
  const found = headings.flatMap((heading, column) => {
    if (heading.text === '' || isCellError(typed[column] ?? '')) return [];
    const read = reads(heading);
    if (read === 'nothing') return [];
    const values = rows.map((row) => cells[row]?.[column] ?? '').filter((value) => kindOf(value) !== 'blank');
    const numbers = values.filter((value) => kindOf(value) === 'number').length;
    if (values.length === 0) return [];
    if (read === 'anything') return [column];
    const isNumbering = heading.year === null && values.every((value, index) => Number(value) === index + 1);
    return !isNumbering && numbers * 2 >= values.length ? [column] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const columns = (found.at(-1) ?? first) - first + 1;
  const area = { row: 0, column: offset + first, rows: grid.values.length, columns };
  const names = found.map((column) => headings[column]?.text ?? '');
  return [leftOut('beside-column', grid, area, names)];
}

/** @param area the cells that were left out, from the range's first. */
function leftOut(
  code: 'beside-below' | 'beside-column',
  grid: Grid,
  area: Rectangle,
  names: readonly string[],
): Finding {
  const first = refAt(grid, area.row, area.column);
  const cells = areaAddress({ ...area, row: first.row, column: first.column });
  return finding('warning', code, first, { name: grid.name, kind: rangeKind(grid), cells, names });
}

function kindOf(value: CellValue | undefined): Kind {
  if (typeof value === 'number') return 'number';
  const text = cellText(value ?? '');
  if (text === '') return 'blank';
  return parseAmount(text).kind === 'amount' ? 'number' : 'text';
}
