import { finding, type Finding } from '../findings/finding';
import type { Parsed } from '../findings/parsed';
import type { CellValue, Grid } from '../cells/grid';
import { cellAt, refAt } from './cell';
import { foldText } from './foldText';
import type { Heading } from './headings/heading';
import { readHeading } from './headings/readHeading';
import type { ExtraColumn, Table } from './table';
import { tellBeside } from './tellBeside';

/** What a kind of input range looks like. */
export interface TableLayout<Field extends string> {
  /** The headings of each known column. The first is the one messages use; the others are accepted as well. */
  readonly headings: { readonly [F in Field]: readonly [string, ...string[]] };
  readonly required: readonly Field[];
  /** Whether a range without any rows is an error. */
  readonly needsRows: boolean;
  /** Which headings of the user's own are read; columns under others are ignored, whatever they hold. */
  readonly readsExtra: (heading: Heading) => boolean;
}

interface Columns<Field extends string> {
  readonly headings: readonly (Heading | null)[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly extras: readonly ExtraColumn[];
}

/**
 * Reads a range's heading row and finds its rows. Case and column order are free, blank rows are left out.
 * Findings: `range-empty`, `column-missing`, `beside-below`, `beside-right`, `heading-twice` (two headings for one known column; the first counts),
 * and `cell-error` for every Excel error in a column that is read.
 */
export function readTable<Field extends string>(
  grid: Grid,
  layout: TableLayout<Field>,
): Parsed<Table<Field>> {
  const findings: Finding[] = [];
  const { headings, columns, extras } = readHeadings(grid, layout, findings);
  const read = [...columns.values(), ...extras.map(({ column }) => column)];
  const rows = findRows(grid, read, findings);
  const value = { grid, headings, columns, extras, rows };
  if (isBlank(grid) && layout.needsRows) return { value, findings: [rangeEmpty(grid)] };
  if (isBlank(grid)) return { value, findings: [] };
  const missing = missingColumns(grid, layout, columns);
  const empty = layout.needsRows && missing.length === 0 && rows.length === 0 ? [rangeEmpty(grid)] : [];
  const required = layout.required.flatMap((field) => columns.get(field) ?? []);
  const beside = missing.length > 0 ? [] : tellBeside(value, required, (heading) => isRead(heading, layout));
  return { value, findings: [...missing, ...empty, ...findings, ...beside] };
}

/** Whether a column under a heading would be read if it stood in the range. */
function isRead<Field extends string>(heading: CellValue, layout: TableLayout<Field>): boolean {
  const read = readHeading(heading);
  const known = headingsOf(layout).flatMap(([, aliases]) => aliases.map(foldText));
  return layout.readsExtra(read) || known.includes(foldText(read.text)) || known.includes(fieldName(read));
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
  const fieldOf = new Map<string, Field>();
  for (const [field, aliases] of headingsOf(layout)) {
    for (const alias of aliases) fieldOf.set(foldText(alias), field);
  }
  const columns = new Map<Field, number>();
  const extras: ExtraColumn[] = [];
  const headings = (grid.values[0] ?? []).map((_, column) => headingAt(grid, column));
  headings.forEach((read, column) => {
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

function findRows(grid: Grid, columns: readonly number[], findings: Finding[]): number[] {
  const rows: number[] = [];
  for (let row = 1; row < grid.values.length; row++) {
    const cells = columns.map((column) => cellAt(grid, row, column)).filter(({ text }) => text !== '');
    if (cells.length > 0) rows.push(row);
    for (const { isError, text, ref } of cells) {
      if (isError) findings.push(finding('error', 'cell-error', ref, { text }));
    }
  }
  return rows;
}

function missingColumns<Field extends string>(
  grid: Grid,
  layout: TableLayout<Field>,
  columns: ReadonlyMap<Field, number>,
): Finding[] {
  return headingsOf(layout)
    .filter(([field]) => layout.required.includes(field) && !columns.has(field))
    .map(([, [heading]]) =>
      finding('error', 'column-missing', refAt(grid, 0, 0), { name: grid.name, heading }),
    );
}

function headingsOf<Field extends string>(layout: TableLayout<Field>) {
  return Object.entries(layout.headings) as [Field, readonly [string, ...string[]]][];
}
