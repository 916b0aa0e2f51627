import type { Rectangle, Table } from './book';

/** The cells of a table between its headings and its totals. */
export function tableBody({ range, showHeaders, showTotals }: Table): Rectangle {
  const headings = showHeaders ? 1 : 0;
  return { ...range, row: range.row + headings, rows: range.rows - headings - (showTotals ? 1 : 0) };
}
