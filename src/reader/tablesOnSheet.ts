import type { PrintedTable } from './printedTable';
import { findHeadings } from './roles/findHeadings';
import { rowShape, shapeOf } from './roles/shape';

/** A table on a sheet: its cells, and where its first one stands, counted from the sheet's read area. */
export interface PlacedTable extends PrintedTable {
  readonly row: number;
  readonly column: number;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The tables of a sheet. Rows without a cell part them where headings and figures follow; what only has a text is the
 * title of what follows, and figures without headings of their own go on with the table above.
 */
export function tablesOnSheet(cells: readonly (readonly string[])[]): PlacedTable[] {
  const parts = blocks(cells);
  const tables: Part[] = [];
  let title: Part | null = null;
  for (const part of parts) {
    const shape = shapeOf(cells.slice(part.from, part.to));
    const kinds = shape.cells.map((_, line) => rowShape(shape, line));
    const hasFigures = kinds.includes('figures');
    const hasHeadings = findHeadings(shape).lines.length > 0;
    const last = tables.at(-1);
    if (!hasFigures && !hasHeadings && part !== parts.at(-1)) {
      title ??= part;
      continue;
    }
    const from = title?.from ?? part.from;
    const isAgain = last !== undefined && hasHeadings && isSameHeading(cells, last, part, title === null);
    if (last !== undefined && (isAgain || !hasHeadings || !hasFigures))
      tables[tables.length - 1] = { from: last.from, to: part.to };
    else tables.push({ from, to: part.to });
    title = null;
  }
  return tables.map(({ from, to }) => cut(cells.slice(from, to), from));
}

/** Whether a part begins with the headings of the one before: a page has ended within the table, or without a title another section of it begins. */
function isSameHeading(
  cells: readonly (readonly string[])[],
  before: Part,
  part: Part,
  mayBeSection: boolean,
): boolean {
  const said = (row: number): string =>
    (cells[row] ?? [])
      .slice(mayBeSection ? 1 : 0)
      .map((text) => text.trim())
      .join('\t');
  const first = said(part.from);
  const headings = findHeadings(shapeOf(cells.slice(before.from, before.to))).lines;
  return first.trim() !== '' && headings.some((line) => said(before.from + line) === first);
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
  const column = Math.min(...firsts, Number.MAX_SAFE_INTEGER);
  return { cells: cells.map((line) => line.slice(column)), row, column };
}
