import type { ExampleSheet, ExampleWorkbook } from '../example/exampleWorkbook';
import { textInput } from '../cells/textInput';
import { columnWidth } from './ranges/columnWidth';
import { patiently } from './patience';
import { runInExcel } from './runInExcel';
import { fitToPage } from './writing/fitToPage';
import { fillTable } from './writing/fillTable';

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
  else fillTable(sheet, example.table, example.rows, example.widths);
  fitToPage(sheet);
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
