import type { Rectangle, Sheet } from './book';

/** Whether a filter that hides rows goes through some of an area's rows: the sheet's own or a table's. */
export function isFiltered(sheet: Sheet, area: Rectangle): boolean {
  const filters = [
    ...(sheet.autoFilter?.isFiltered === true ? [sheet.autoFilter.range] : []),
    ...sheet.tables.filter((table) => table.isFiltered === true).map(({ range }) => range),
  ];
  return filters.some((range) => range.row < area.row + area.rows && area.row < range.row + range.rows);
}

/** Takes the criteria of a filter away: all its rows are shown. */
export function showFiltered(sheet: Sheet, range: Rectangle): void {
  for (let row = range.row; row < range.row + range.rows; row++) sheet.hiddenRows.delete(row);
}
