import type { ExampleTable } from '../../example/exampleWorkbook';
import { textInput } from '../../cells/textInput';
import { columnWidth } from '../ranges/columnWidth';

/** Numbers of this size are amounts or populations and get thousands separators. */
const THOUSAND = 1000;
/** But under these headings they are years. */
const YEARS = new Set<string | number | undefined>(['Prisniveau', 'Startår', 'Fra år', 'Til år']);

/**
 * Writes an Excel table of a name from a sheet's first cell on; the first row holds its headings. Texts stay texts.
 * @param widths in characters, column by column.
 */
export function fillTable(
  sheet: Excel.Worksheet,
  name: string,
  rows: ExampleTable,
  widths: readonly number[],
): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
  range.values = tableInput(rows);
  const table = sheet.tables.add(range, true);
  table.name = name;
  widths.forEach((width, column) => {
    const cells = sheet.getRangeByIndexes(0, column, rows.length, 1);
    cells.format.columnWidth = columnWidth(width);
    const numbers = rows.slice(1).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
    const body = sheet.getRangeByIndexes(1, column, rows.length - 1, 1);
    if (YEARS.has(rows[0]?.[column]) || !numbers.some((number) => Math.abs(number) >= THOUSAND)) return;
    const format = numbers.every(Number.isInteger) ? '#,##0' : '#,##0.00';
    // One format for every cell: the types do not tell that Excel takes it.
    body.numberFormat = format as unknown as string[][];
  });
  sheet.freezePanes.freezeRows(1);
  return range;
}

/** What is handed to Excel for a table's cells: its headings are texts, also where they are years. */
export function tableInput(rows: ExampleTable): (string | number)[][] {
  return rows.map((row, index) =>
    row.map((cell) => (typeof cell === 'string' || index === 0 ? textInput(String(cell)) : cell)),
  );
}
