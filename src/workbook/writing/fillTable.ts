import type { ExampleTable } from '../../example/exampleWorkbook';
import { textInput } from '../../cells/textInput';
import { columnWidth } from '../ranges/columnWidth';
import { rangeOf } from '../ranges/ranges';
import { askWritten, writeCells } from './writeCells';

/** Numbers of this size are amounts or populations and get thousands separators. */
const THOUSAND = 1000;
/** But under these headings they are years. */
const YEARS = new Set<string | number | undefined>(['Prisniveau', 'Startår', 'Fra år', 'Til år']);

/**
 * Writes an Excel table of a name from a sheet's first cell on, and asks for it again; the first row holds its headings.
 * Texts stay texts. After the next sync the function it gives compares.
 */
export function fillTable(sheet: Excel.Worksheet, name: string, rows: ExampleTable): () => void {
  const headings = rows[0] ?? [];
  const area = { row: 0, column: 0, rows: rows.length, columns: headings.length };
  const cells = [{ area, values: tableInput(rows) }];
  writeCells(sheet, cells);
  sheet.tables.add(rangeOf(sheet, area), true).name = name;
  headings.forEach((heading, column) => {
    const numbers = rows.slice(1).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
    const body = sheet.getRangeByIndexes(1, column, rows.length - 1, 1);
    if (YEARS.has(heading) || !numbers.some((number) => Math.abs(number) >= THOUSAND)) return;
    const format = numbers.every(Number.isInteger) ? '#,##0' : '#,##0.00';
    // One format for every cell: the types do not tell that Excel takes it.
    body.numberFormat = format as unknown as string[][];
  });
  // Asked when the table is made, since Excel may change headings then.
  return askWritten(name, sheet, cells);
}

/**
 * The looks of a sheet with a table, which may fail by themselves.
 * @param widths in characters, column by column.
 */
export function dressTable(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(width);
  });
  sheet.freezePanes.freezeRows(1);
}

/** What is handed to Excel for a table's cells: its headings are texts, also where they are years. */
function tableInput(rows: ExampleTable): (string | number)[][] {
  return rows.map((row, index) =>
    row.map((cell) => (typeof cell === 'string' || index === 0 ? textInput(String(cell)) : cell)),
  );
}
