import type { ExampleSheet, ExampleWorkbook } from '../example/exampleWorkbook';
import { textInput } from '../cells/textInput';
import { columnWidth } from './ranges/columnWidth';
import { changeWorkbook } from './preparing/changeWorkbook';
import { newSheets, type SheetToMake } from './recovery/newSheets';
import { writeJournaled } from './recovery/writeJournaled';
import { NotMended } from './sharing/notMended';
import { refuseTaken } from './tablesExist';
import { rangeOf } from './ranges/ranges';
import { askWritten, writeCells } from './writing/writeCells';
import { fitToPage } from './writing/fitToPage';
import { dressTable, fillTable } from './writing/fillTable';

/**
 * Adds an example's sheets to the open workbook, after those it has, and shows the first of them. All or nothing; what
 * was written is read back.
 *
 * @throws TablesExist; NotMended where the structure is protected; WriteFailed, RestoreFailed.
 */
export function insertExample(excel: typeof Excel, { sheets }: ExampleWorkbook): Promise<void> {
  const wanted = sheets.map(({ name }) => name);
  return changeWorkbook(
    excel,
    () => null,
    async (_, inventory) => {
      if (inventory.isStructureProtected) throw new NotMended('structure-protected');
      const tables = sheets.filter(({ kind }) => kind === 'table').map(({ name }) => name);
      refuseTaken(inventory, tables);
      await writeJournaled(excel, inventory, wanted, (context, marks) => {
        const made = newSheets(context, marks, inventory, sheets.map(sheetOf));
        const dress = (): void => {
          made.dress();
          made.sheets[0]?.activate();
        };
        return { ...made, dress };
      });
    },
  );
}

function sheetOf(example: ExampleSheet): SheetToMake {
  return {
    name: example.name,
    fill: (sheet) =>
      example.kind === 'text'
        ? fillText(sheet, example.name, example.lines)
        : fillTable(sheet, example.name, example.rows),
    dress: (sheet) => {
      if (example.kind === 'text') dressText(sheet);
      else dressTable(sheet, example.widths);
      fitToPage(sheet);
    },
  };
}

function fillText(sheet: Excel.Worksheet, name: string, lines: readonly string[]): () => void {
  const area = { row: 0, column: 0, rows: lines.length, columns: 1 };
  const cells = [{ area, values: lines.map((line) => [textInput(line)]) }];
  writeCells(sheet, cells);
  rangeOf(sheet, area).format.wrapText = true;
  const title = sheet.getRange('A1').format.font;
  title.bold = true;
  title.size = 14;
  return askWritten(name, sheet, cells);
}

function dressText(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').format.columnWidth = columnWidth(110);
  sheet.showGridlines = false;
}
