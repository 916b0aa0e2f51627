import { saidAs } from './layout/saidAs';
import type { PrintedTable } from './printedTable';
import { findHeadings, type Headings } from './roles/findHeadings';
import { isNoteText } from './roles/labelWords';
import { shapeOf, type Shape } from './roles/shape';

/** A table on a sheet: its cells, and where its first one stands, counted from the sheet's read area. */
export interface PlacedTable extends PrintedTable {
  readonly row: number;
  readonly column: number;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** A table so far, with the rows of its headings. */
interface Open extends Part {
  readonly headings: readonly number[];
  readonly width: number;
  readonly hasFigures: boolean;
}

/**
 * The ways to find the tables of a sheet, the likeliest first: a text over headings that are printed once more is another
 * table's title, or the name of a section.
 */
export function waysToTables(cells: readonly (readonly string[])[]): PlacedTable[][] {
  const apart = tablesOnSheet(cells);
  const withSections = apart.length > 1 ? tablesOnSheet(cells, true) : apart;
  return withSections.length < apart.length ? [apart, withSections] : [apart];
}

/**
 * The tables of a sheet. Rows without a cell part them where headings and figures follow; what only has a text is the
 * title of what follows, and figures without headings of their own go on with the table above. `withSections`: a text
 * over the same headings once more is the name of a section of the table above, and no title of another.
 */
function tablesOnSheet(cells: readonly (readonly string[])[], withSections = false): PlacedTable[] {
  const parts = blocks(cells);
  const tables: Open[] = [];
  let title: Part | null = null;
  for (const part of parts) {
    const shape = shapeOf(cells.slice(part.from, part.to));
    const hasFigures = shape.kinds.includes('figures');
    const hasHeadings = standOverFigures(shape, findHeadings(shape));
    const last = tables.at(-1);
    if (!hasFigures && !hasHeadings && part !== parts.at(-1)) {
      title ??= part;
      continue;
    }
    const from = title?.from ?? part.from;
    // Notes between two parts are of the first: only another text is a title that begins a table.
    const isBetween = (row: number): boolean => isLone(cells, row, withSections);
    const hasTitle = title !== null && !rowsOf(title).every(isBetween);
    const isAgain =
      last !== undefined &&
      hasHeadings &&
      isSameHeading(cells, last, rowsOf(part).find((row) => !isBetween(row)) ?? part.from, !hasTitle);
    const goesOn = last !== undefined && (isAgain || !hasHeadings || !hasFigures);
    const open = goesOn ? last : { from, headings: [], width: 0, hasFigures: false };
    // Headings stand over a table's first figures: other ones are only found where it had none, or gets wider.
    const isSettled = open.hasFigures && shape.width <= open.width;
    const whole = { from: open.from, to: part.to };
    if (goesOn) tables.pop();
    tables.push({
      ...whole,
      width: Math.max(open.width, shape.width),
      hasFigures: open.hasFigures || hasFigures,
      headings: isSettled ? open.headings : headingsIn(cells, whole),
    });
    title = null;
  }
  return tables.map(({ from, to }) => cut(cells.slice(from, to), from));
}

/** Whether there are headings, and some column of figures has one: else they are a row that prints no figure. */
function standOverFigures({ figures, width }: Shape, { lines, bodyFrom, spread }: Headings): boolean {
  const ofFigures = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > 0 && figures.slice(bodyFrom).some((row) => row[column]?.kind === 'number'),
  );
  const isOver = ofFigures.length === 0 || ofFigures.some((column) => (spread[column] ?? '') !== '');
  return lines.length > 0 && isOver;
}

/** The rows of the headings of what stands from one row to before another. */
function headingsIn(cells: readonly (readonly string[])[], { from, to }: Part): number[] {
  return findHeadings(shapeOf(cells.slice(from, to))).lines.map((line) => from + line);
}

/** Whether a row prints the headings of a table once more: a page has ended within the table, or without a title another section of it begins. */
function isSameHeading(
  cells: readonly (readonly string[])[],
  { headings }: Open,
  line: number,
  mayBeSection: boolean,
): boolean {
  const said = (row: number): string => saidAs(cells[row] ?? [], mayBeSection ? 'beside' : 'all');
  const first = said(line);
  return first !== '' && headings.some((row) => said(row) === first);
}

function rowsOf({ from, to }: Part): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether a row prints a note alone, or any text alone. */
function isLone(cells: readonly (readonly string[])[], row: number, anyText: boolean): boolean {
  const [text = '', ...others] = cells[row] ?? [];
  return (anyText || isNoteText(text)) && others.every((other) => other.trim() === '');
}

function blocks(cells: readonly (readonly string[])[]): Part[] {
  const parts: Part[] = [];
  let from = -1;
  for (let row = 0; row <= cells.length; row++) {
    const isBlank = (cells[row] ?? []).every((text) => text.trim() === '');
    if (isBlank && from >= 0) parts.push({ from, to: row });
    if (isBlank) from = -1;
    else if (from < 0) from = row;
  }
  return parts;
}

/** Without the columns left of the first printed cell. */
function cut(cells: readonly (readonly string[])[], row: number): PlacedTable {
  const firsts = cells
    .map((line) => line.findIndex((text) => text.trim() !== ''))
    .filter((column) => column >= 0);
  const column = firsts.reduce((first, one) => Math.min(first, one), Number.MAX_SAFE_INTEGER);
  // A row that stays as it is has been read already.
  return { cells: column === 0 ? cells : cells.map((line) => line.slice(column)), row, column };
}
