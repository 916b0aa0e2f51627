import { areaAddress } from '../cells/addresses';
import type { CellValue, Grid, GridBeside } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { parseAmount } from '../money/parseAmount';
import { cellText } from './cellText';
import { isCellError } from './isCellError';
import { refAt } from './cell';
import { columnsRead } from './columnsRead';
import type { Heading } from './headings/heading';
import { readHeading } from './headings/readHeading';
import { rangeKind } from './rangeKind';
import type { Table } from './table';
import { suggestsSum, totalName } from './totals/totalName';

type Kind = 'blank' | 'text' | 'number';

/** What would be read under a heading if it stood in the range. */
export type Reads = 'anything' | 'figures' | 'nothing';

/**
 * The warnings `beside-below` and `beside-right`, where rows that look like the table's own stand right below what its
 * name covers, or columns that would be read stand right beside it. A source, a remark or a total is none of them.
 * @param required the columns that every row of the table fills, the row's name first.
 * @param reads what would be read under a heading.
 * @param takesAnyRow whether any row with a name and a figure is one of the table's, a total too.
 */
export function tellBeside(
  table: Pick<Table<string>, 'grid' | 'rows' | 'columns' | 'extras'>,
  required: readonly number[],
  reads: (heading: Heading) => Reads,
  takesAnyRow: boolean,
): Finding[] {
  const { grid } = table;
  if (grid.beside === undefined || table.rows.length === 0) return [];
  return [...below(table, required, grid.beside.below, takesAnyRow), ...right(table, reads, grid.beside)];
}

function below(
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
    const isSum = totalName(name, () => false) !== 'none' || (missing > 0 && suggestsSum(name));
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
  return [
    finding('warning', 'beside-below', refAt(grid, top, 0), {
      name: grid.name,
      kind: rangeKind(grid),
      cells: cellsOf(grid, area),
      names,
    }),
  ];
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

/** Whether a row is one that only lacks its key, or its key's name: in all that the table's last holds but that it is the same, in four columns or more. */
function lacksOne(row: readonly CellValue[], last: readonly CellValue[], read: readonly number[]): boolean {
  const filled = read.filter((column) => kindOf(last[column]) !== 'blank');
  const alike = filled.filter((column) => kindOf(row[column]) === kindOf(last[column]));
  return filled.length > 3 && alike.length >= filled.length - 1 && isLike(row, last, read);
}

/** Whether a row holds the same kinds of values as the table's last, in half of the columns that are read or more, a number among them. */
function isLike(row: readonly CellValue[], last: readonly CellValue[], read: readonly number[]): boolean {
  const filled = read.filter((column) => kindOf(last[column]) !== 'blank');
  const alike = filled.filter((column) => kindOf(row[column]) === kindOf(last[column]));
  const hasNumbers = filled.some((column) => kindOf(last[column]) === 'number');
  const isNumbered = read.some((column) => kindOf(row[column]) === 'number');
  return alike.length * 2 >= filled.length && (isNumbered || !hasNumbers);
}

function right(
  { grid, rows }: Pick<Table<string>, 'grid' | 'rows'>,
  reads: (heading: Heading) => Reads,
  { right: cells, headingFormats = [] }: GridBeside,
): Finding[] {
  const typed = cells[0] ?? [];
  const headings = typed.map((value, column) => readHeading(value, headingFormats[column]));
  const found = headings.flatMap((heading, column) => {
    if (heading.text === '' || isCellError(typed[column] ?? '')) return [];
    const read = reads(heading);
    if (read === 'nothing') return [];
    const kinds = rows.map((row) => kindOf(cells[row]?.[column])).filter((kind) => kind !== 'blank');
    const numbers = kinds.filter((kind) => kind === 'number').length;
    return kinds.length > 0 && (read === 'anything' || numbers * 2 >= kinds.length) ? [column] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const width = grid.values[0]?.length ?? 0;
  const columns = (found.at(-1) ?? first) - first + 1;
  const area = { row: 0, column: width + first, rows: grid.values.length, columns };
  const names = found.map((column) => headings[column]?.text ?? '');
  const params = { name: grid.name, kind: rangeKind(grid), cells: cellsOf(grid, area), names };
  return [finding('warning', 'beside-right', refAt(grid, 0, width + first), params)];
}

function cellsOf(grid: Grid, area: { row: number; column: number; rows: number; columns: number }): string {
  return areaAddress({ ...area, row: grid.row + area.row, column: grid.column + area.column });
}

function kindOf(value: CellValue | undefined): Kind {
  if (typeof value === 'number') return 'number';
  const text = cellText(value ?? '');
  if (text === '') return 'blank';
  return parseAmount(text).kind === 'amount' ? 'number' : 'text';
}
