import { finding, type Finding, type Parsed } from '../findings/finding';
import { areaAddress } from '../cells/addresses';
import type { Grid } from '../cells/grid';
import { cellText } from './cellText';
import { unmarked } from './emptyMark';
import { foldText } from './foldText';
import type { Heading } from './headings/heading';
import { readHeading } from './headings/readHeading';
import { headingMeant, nearHeadings } from './nearHeadings';
import { cellAt, type Cell, refAt, columnsRead, type ExtraColumn, showsDate, type Table } from './table';
import { headingsOf, type TableLayout } from './tableLayout';
import { rangeKind } from './rangeKind';
import { type Reads, tellBeside } from './tellBeside';

/** How much longer a heading may become by spaces and what cannot be seen. */
const NEAR = 5;

/** No table has more lines than these above its headings. */
const MOST_ABOVE = 10;

interface Columns<Field extends string> {
  readonly headings: readonly (Heading | null)[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly extras: readonly ExtraColumn[];
}

/**
 * Reads a range's heading row and finds its rows. Case and column order are free, blank rows are left out.
 * Findings: `range-empty`, `column-missing`, or `headings-below` and `headings-above` where the headings stand in one of
 * the next rows or of those before it, `beside-below`, `beside-column`, `heading-twice` (two headings for one known
 * column; the first counts), `heading-near` (a misspelt one), `cell-error` for every Excel error among the headings and
 * in a column that is read, `number-doubtful` for every date in a column that can hold none, and the note
 * `heading-repeated` for rows that say the headings once more, which are left out.
 */
export function readTable<Field extends string>(
  grid: Grid,
  layout: TableLayout<Field>,
): Parsed<Table<Field>> {
  const findings: Finding[] = [];
  const { headings, columns, extras } = readHeadings(grid, layout, findings);
  const read = [...columnsRead({ columns, extras })];
  const dateless = new Set(layout.dateless);
  const datelessColumns = new Set(layout.dateless.flatMap((field) => columns.get(field) ?? []));
  const rows = findRows(grid, read, datelessColumns, findings);
  const value = { grid, headings, columns, extras, dateless, rows };
  if (isBlank(grid) && layout.needsRows) return { value, findings: [rangeEmpty(grid)] };
  if (isBlank(grid)) return { value, findings: [] };
  const missing = missingColumns(grid, layout, columns);
  const empty = layout.needsRows && missing.length === 0 && rows.length === 0 ? [rangeEmpty(grid)] : [];
  const required = layout.required.flatMap((field) => columns.get(field) ?? []);
  const reads = (heading: Heading): Reads => isRead(heading, layout);
  const isComplete = missing.length === 0;
  const beside = tellBeside(value, isComplete ? required : null, reads, layout.takesAnyRow);
  return { value, findings: [...missing, ...empty, ...findings, ...nearHeadings(value, layout), ...beside] };
}

/** Whether a column under a heading would be read if it stood in the range: one that is known, or one of the user's own. */
function isRead<Field extends string>(heading: Heading, layout: TableLayout<Field>): Reads {
  const fields = fieldsByHeading(layout);
  const known = fields.get(foldText(heading.text)) ?? fields.get(fieldName(heading));
  if (known !== undefined) return layout.asides.includes(known) ? 'figures' : 'anything';
  return layout.readsExtra(heading) ? 'figures' : 'nothing';
}

/** The known columns by each of their headings, folded. */
function fieldsByHeading<Field extends string>(layout: TableLayout<Field>): ReadonlyMap<string, Field> {
  return new Map(
    headingsOf(layout).flatMap(([field, aliases]) => aliases.map((one) => [foldText(one), field] as const)),
  );
}

function isBlank(grid: Grid): boolean {
  return grid.values.every((row) => row.every((value) => String(value).trim() === ''));
}

function rangeEmpty(grid: Grid): Finding {
  return finding('error', 'range-empty', refAt(grid, 0, 0), { name: grid.name });
}

function readHeadings<Field extends string>(
  grid: Grid,
  layout: TableLayout<Field>,
  findings: Finding[],
): Columns<Field> {
  const fieldOf = fieldsByHeading(layout);
  const columns = new Map<Field, number>();
  const extras: ExtraColumn[] = [];
  const headings = (grid.values[0] ?? []).map((_, column) => headingAt(grid, column));
  headings.forEach((read, column) => {
    const { isError, text, ref } = cellAt(grid, 0, column);
    if (isError) findings.push(finding('error', 'cell-error', ref, { text }));
    if (read === null) return;
    const { text: heading } = read;
    const field =
      fieldOf.get(foldText(heading)) ?? (read.doubt === null ? fieldOf.get(fieldName(read)) : undefined);
    if (field === undefined) {
      if (layout.readsExtra(read)) extras.push({ heading, column, read });
    } else if (columns.has(field)) {
      findings.push(finding('error', 'heading-twice', refAt(grid, 0, column), { heading }));
    } else {
      columns.set(field, column);
    }
  });
  return { headings, columns, extras };
}

/** What a heading says; null where the cell is blank or holds an Excel error. */
function headingAt(grid: Grid, column: number): Heading | null {
  const { value, text, isError, format } = cellAt(grid, 0, column);
  return text === '' || isError ? null : readHeading(value, format);
}

/** The name of a heading that holds no year: a unit or a price level may stand beside it, `Pris i alt (2020-pl)`. */
function fieldName({ year, name }: Heading): string {
  return year === null ? name : '';
}

function findRows(
  grid: Grid,
  columns: readonly number[],
  dateless: ReadonlySet<number>,
  findings: Finding[],
): number[] {
  const rows: number[] = [];
  for (let row = 1; row < grid.values.length; row++) {
    if (repeatsHeadings(grid, row, columns)) {
      findings.push(finding('note', 'heading-repeated', refAt(grid, row, 0), {}));
      continue;
    }
    let isBlankRow = true;
    for (const column of columns) {
      const value = grid.values[row]?.[column] ?? '';
      if (value === '') continue;
      // Most cells are numbers, which are neither blank nor errors.
      const isPlain = typeof value === 'number' && !dateless.has(column);
      const cell = isPlain ? null : cellAt(grid, row, column);
      if (cell !== null && unmarked(cell).text === '') continue;
      isBlankRow = false;
      if (cell !== null) findings.push(...unusable(cell, dateless.has(column)));
    }
    if (!isBlankRow) rows.push(row);
  }
  return rows;
}

function unusable(cell: Cell, isDateless: boolean): Finding[] {
  const { isError, text, ref } = cell;
  if (isError) return [finding('error', 'cell-error', ref, { text })];
  return isDateless && showsDate(cell)
    ? [finding('error', 'number-doubtful', ref, { text, doubt: 'date' })]
    : [];
}

/** Whether a row holds the same as the heading row, in two columns that are read or more. */
function repeatsHeadings({ values }: Grid, row: number, columns: readonly number[]): boolean {
  const [headings = [], cells = []] = [values[0], values[row]];
  const isSame = (column: number): boolean => {
    const [heading = '', value = ''] = [headings[column], cells[column]];
    return value === heading || foldText(cellText(value)) === foldText(cellText(heading));
  };
  // Most rows differ from the headings in their first cell, and by its length.
  const [first = 0] = columns;
  const isNear = Math.abs(String(cells[first]).length - String(headings[first]).length) < NEAR;
  return columns.length > 1 && isNear && columns.every(isSame);
}

function missingColumns<Field extends string>(
  grid: Grid,
  layout: TableLayout<Field>,
  columns: ReadonlyMap<Field, number>,
): Finding[] {
  const required = headingsOf(layout).filter(([field]) => layout.required.includes(field));
  const lacking = required.filter(([field]) => !columns.has(field));
  if (lacking.length === 0) return [];
  const elsewhere = headingsElsewhere(
    grid,
    required.map(([, [heading]]) => heading),
    (values) => holdsHeadings(values, grid, layout),
  );
  if (elsewhere !== null) return [elsewhere];
  const known = new Set(columns.values());
  const others = (grid.values[0] ?? []).flatMap((value, column) =>
    known.has(column) || typeof value !== 'string' || value.trim() === '' ? [] : [cellText(value)],
  );
  return lacking.map(([field, [heading]]) => {
    const near = headingMeant(others, layout, field);
    const params = { name: grid.name, heading, ...(near === null ? {} : { near }) };
    return finding('error', 'column-missing', refAt(grid, 0, 0), params);
  });
}

/**
 * The error `headings-below` where a title or a second line of headings stands above the required ones, or
 * `headings-above` where the range begins below them; null where they stand in none of the rows near by.
 */
function headingsElsewhere(
  grid: Grid,
  headings: readonly string[],
  hasThem: (values: Grid['values'][number]) => boolean,
): Finding | null {
  const { name } = grid;
  const below = 1 + grid.values.slice(1, MOST_ABOVE + 1).findIndex(hasThem);
  if (below > 0) return finding('error', 'headings-below', refAt(grid, below, 0), { name, headings });
  const above = grid.beside?.above ?? [];
  const rows = above.length - above.findLastIndex(hasThem);
  if (rows > above.length) return null;
  const area = { row: grid.row - rows, column: grid.column, rows, columns: grid.values[0]?.length ?? 0 };
  const params = { name, kind: rangeKind(grid), cells: areaAddress(area), names: headings };
  return finding('error', 'headings-above', refAt(grid, -rows, 0), params);
}

/** Whether a row has every required heading. */
function holdsHeadings<Field extends string>(
  values: Grid['values'][number],
  grid: Grid,
  layout: TableLayout<Field>,
): boolean {
  const { columns } = readHeadings({ ...grid, values: [values] }, layout, []);
  return layout.required.every((field) => columns.has(field));
}
