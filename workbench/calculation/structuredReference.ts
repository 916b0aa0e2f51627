import type { Book, Rectangle, Sheet, Table } from '../book/book';
import { tableBody } from '../book/tableBody';
import { findTable } from '../book/tableNames';

/** Where a formula stands. */
export interface HomeCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const SPECIFIERS = ['#all', '#data', '#headers', '#totals', '#this row'];

/**
 * The cells that a structured reference means, such as `Tabel1[[#Headers],[Beløb]]` or `[@Beløb]`. `table` is
 * '' where it is left out, inside the table itself. undefined where there are no such cells.
 */
export function resolveStructured(
  book: Book,
  table: string,
  brackets: string,
  place: HomeCell,
): { readonly sheet: Sheet; readonly area: Rectangle } | undefined {
  const found = table === '' ? tableAround(place) : findTable(book, table);
  if (found === undefined) return undefined;
  const { rows, columns } = parseBrackets(brackets);
  const span = columnSpan(found.sheet, found.table, columns);
  const lines = rowSpan(found, rows, place);
  if (span === undefined || lines === undefined) return undefined;
  return { sheet: found.sheet, area: { ...span, ...lines } };
}

function tableAround({ sheet, row, column }: HomeCell): { sheet: Sheet; table: Table } | undefined {
  const table = sheet.tables.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
  return table === undefined ? undefined : { sheet, table };
}

/** `[[#This Row],[Beløb]:[Moms]]` names the row and two columns; `[@Beløb]` is short for a row and one. */
function parseBrackets(brackets: string): {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
} {
  const content = brackets.slice(1, -1).trim();
  const isThisRow = content.startsWith('@');
  const rest = isThisRow ? content.slice(1) : content;
  const items = Array.from(rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g), (match) => match[1] ?? '');
  const words = items.length > 0 ? items : rest === '' ? [] : [rest];
  const rows = words.map((word) => word.trim().toLowerCase()).filter((word) => SPECIFIERS.includes(word));
  const columns = words.filter((word) => !SPECIFIERS.includes(word.trim().toLowerCase()));
  return {
    rows: isThisRow ? ['#this row'] : rows,
    columns: columns.map((column) => column.replace(/'(.)/g, '$1').toLowerCase()),
  };
}

type Columns = Pick<Rectangle, 'column' | 'columns'>;
type Rows = Pick<Rectangle, 'row' | 'rows'>;

function columnSpan(
  sheet: Sheet,
  { range, showHeaders }: Table,
  names: readonly string[],
): Columns | undefined {
  if (names.length === 0) return { column: range.column, columns: range.columns };
  // Without headings on the sheet the columns' names stand only in the file.
  if (!showHeaders) return undefined;
  const headings = Array.from({ length: range.columns }, (_, index) => {
    const value = sheet.rows[range.row]?.[range.column + index]?.value;
    return typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : '';
  });
  const indexes = names.map((name) => headings.indexOf(name));
  if (indexes.includes(-1)) return undefined;
  const first = Math.min(...indexes);
  return { column: range.column + first, columns: Math.max(...indexes) - first + 1 };
}

function rowSpan(
  { sheet, table }: { readonly sheet: Sheet; readonly table: Table },
  specifiers: readonly string[],
  place: HomeCell,
): Rows | undefined {
  const { range, showHeaders, showTotals } = table;
  const { row, rows } = tableBody(table);
  const data: Rows = { row, rows };
  if (specifiers.length === 0) return data;
  const spans = specifiers.map((specifier): Rows | undefined => {
    if (specifier === '#all') return { row: range.row, rows: range.rows };
    if (specifier === '#headers') return showHeaders ? { row: range.row, rows: 1 } : undefined;
    if (specifier === '#totals') return showTotals ? { row: range.row + range.rows - 1, rows: 1 } : undefined;
    if (specifier === '#data') return data;
    const isBeside = place.sheet === sheet && place.row >= data.row && place.row < data.row + data.rows;
    return isBeside ? { row: place.row, rows: 1 } : undefined;
  });
  let first = Infinity;
  let last = -1;
  for (const span of spans) {
    if (span === undefined) return undefined;
    first = Math.min(first, span.row);
    last = Math.max(last, span.row + span.rows - 1);
  }
  return { row: first, rows: last - first + 1 };
}
