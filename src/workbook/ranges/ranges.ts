import type { Rectangle } from '../../cells/rectangle';

/** An area of a sheet as Excel's range. */
export function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Empties cells and takes their looks away; comments stay, and with `keepsFormats` conditional formats too. */
export function clearArea(range: Excel.Range, keepsFormats = false): void {
  range.clear('Contents');
  if (!keepsFormats) {
    range.clear('Formats');
    return;
  }
  range.unmerge();
  range.style = PLAIN;
}

/** What cells look like that nobody has given looks: Excel's style of that name, in every language. It says nothing of conditional formats. */
export const PLAIN = 'Normal';

/**
 * Lets the client forget a range with what is written to it or read from it, as soon as nobody else refers to it. Of
 * its own it keeps every range of a batch to the end, and `untrack` alone only lets Excel forget it.
 */
export function forget(range: Excel.Range): void {
  range.track().untrack();
}

/** Loads of a range what `areaOf` needs, and more: `worksheet/id`. */
export function loadArea(range: Excel.Range, ...more: readonly string[]): void {
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', ...more].join(','));
}

/** Where a range stands on its sheet. */
export function areaOf(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Asks where a range stands on its sheet; after the next sync the function says it, null for one that does not exist. */
export function askForArea(range: Excel.Range): () => Rectangle | null {
  loadArea(range);
  return () => (range.isNullObject ? null : areaOf(range));
}

/** Makes a sheet that no menu of Excel's shows. */
export function addHiddenSheet({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  return sheet;
}

/** Deletes a sheet, however well it is hidden: Excel refuses to delete a very hidden one. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
