import type { Rectangle } from '../../cells/rectangle';

/** An area of a sheet as Excel's range. */
export function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Empties cells and takes their looks away; comments stay. */
export function clearArea(range: Excel.Range): void {
  range.clear('Contents');
  range.clear('Formats');
}
