import type { ExampleSheet, ExampleTable, ExampleWorkbook } from '../example/exampleWorkbook';
import { textInput } from '../cells/textInput';
import { columnWidth } from './ranges/columnWidth';
import { patiently } from './patience';
import { runInExcel } from './runInExcel';

/** Numbers of this size are amounts or populations and get thousands separators. */
const THOUSAND = 1000;

/** Adds an example's sheets to the open workbook, after those it has, and shows the first of them. */
export async function insertExample(excel: typeof Excel, example: ExampleWorkbook): Promise<void> {
  // Nothing has been done where the first sheet could not be added.
  await patiently(excel, () =>
    runInExcel(excel, async (context) => {
      const sheets = example.sheets.map((sheet) => insertSheet(context.workbook.worksheets, sheet));
      sheets[0]?.activate();
      await context.sync();
    }),
  );
}

function insertSheet(worksheets: Excel.WorksheetCollection, example: ExampleSheet): Excel.Worksheet {
  const sheet = worksheets.add(example.name);
  if (example.kind === 'text') insertText(sheet, example.lines);
  else insertTable(sheet, example.table, example.rows, example.widths);
  return sheet;
}

function insertText(sheet: Excel.Worksheet, lines: readonly string[]): void {
  const range = sheet.getRangeByIndexes(0, 0, lines.length, 1);
  range.values = lines.map((line) => [textInput(line)]);
  range.format.columnWidth = columnWidth(110);
  range.format.wrapText = true;
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.showGridlines = false;
}

function insertTable(
  sheet: Excel.Worksheet,
  name: string,
  rows: ExampleTable,
  widths: readonly number[],
): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
  range.values = rows.map((row, index) =>
    // A table's headings are texts, also where they are years.
    row.map((cell) => (typeof cell === 'string' || index === 0 ? textInput(String(cell)) : cell)),
  );
  const table = sheet.tables.add(range, true);
  table.name = name;
  widths.forEach((width, column) => {
    const cells = sheet.getRangeByIndexes(0, column, rows.length, 1);
    cells.format.columnWidth = columnWidth(width);
    const isLarge = rows.some((row, index) => index > 0 && Number(row[column]) >= THOUSAND);
    const body = sheet.getRangeByIndexes(1, column, rows.length - 1, 1);
    // One format for every cell: the types do not tell that Excel takes it.
    if (isLarge) body.numberFormat = '#,##0' as unknown as string[][];
  });
  sheet.freezePanes.freezeRows(1);
}
