import type { ExampleSheet, ExampleWorkbook } from '../example/exampleWorkbook';
import { sameName } from '../cells/sameName';
import { textInput } from '../cells/textInput';
import { columnWidth } from './ranges/columnWidth';
import { patiently } from './patience';
import { beforeWriting } from './preparing/beforeWriting';
import type { Inventory } from './reading/inventory';
import { freeSheetNames } from './reading/freeSheetNames';
import { newSheets, type SheetToMake } from './recovery/newSheets';
import { openWorkbook } from './recovery/openWorkbook';
import { writeJournaled } from './recovery/writeJournaled';
import { runInExcel } from './runInExcel';
import { NotMended } from './sharing/notMended';
import { TablesExist } from './tablesExist';
import { askWritten } from './writing/askWritten';
import { fitToPage } from './writing/fitToPage';
import { dressTable, fillTable } from './writing/fillTable';

/**
 * Adds an example's sheets to the open workbook, after those it has, and shows the first of them. All or nothing; what
 * was written is read back.
 *
 * @throws TablesExist; NotMended where the structure is protected; WriteFailed, RestoreFailed.
 */
export async function insertExample(excel: typeof Excel, example: ExampleWorkbook): Promise<void> {
  const wanted = example.sheets.map(({ name }) => name);
  await patiently(excel, async () => {
    const inventory = await beforeWriting(() => runInExcel(excel, openWorkbook));
    refuse(inventory, example);
    const names = freeSheetNames(inventory, wanted);
    await writeJournaled(excel, inventory, wanted, (context, marks) => {
      const sheets = example.sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? sheet.name));
      const made = newSheets(context, marks, sheets);
      return {
        ...made,
        dress: () => {
          made.dress();
          const [first] = names;
          if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
        },
      };
    });
  });
}

function refuse({ isStructureProtected, tables, names }: Inventory, { sheets }: ExampleWorkbook): void {
  if (isStructureProtected) throw new NotMended('structure-protected');
  const wanted = sheets.flatMap((sheet) => (sheet.kind === 'table' ? sheet.table : []));
  const existing = wanted.filter((table) => [...tables, ...names].some(({ name }) => sameName(name, table)));
  if (existing.length > 0) throw new TablesExist(existing);
}

function sheetOf(example: ExampleSheet, name: string): SheetToMake {
  return {
    name,
    fill: (sheet) =>
      example.kind === 'text'
        ? fillText(sheet, name, example.lines)
        : fillTable(sheet, example.table, example.rows),
    dress: (sheet) => {
      if (example.kind === 'text') dressText(sheet);
      else dressTable(sheet, example.widths);
      fitToPage(sheet);
    },
  };
}

function fillText(sheet: Excel.Worksheet, name: string, lines: readonly string[]): () => void {
  const range = sheet.getRangeByIndexes(0, 0, lines.length, 1);
  const values = lines.map((line) => [textInput(line)]);
  range.values = values;
  range.format.wrapText = true;
  const title = sheet.getRange('A1').format.font;
  title.bold = true;
  title.size = 14;
  return askWritten(name, [{ range, values }]);
}

function dressText(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').format.columnWidth = columnWidth(110);
  sheet.showGridlines = false;
}
