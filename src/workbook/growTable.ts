import { cover } from './ranges/namedCells';
import { endColumn, endRow, type Rectangle } from '../cells/rectangle';
import { textInput } from '../cells/textInput';
import { changeWorkbook } from './preparing/changeWorkbook';
import { refuseFiltered } from './preparing/refuseFiltered';
import { rangeOf } from './ranges/ranges';
import { askForStanding } from './reading/askForStanding';
import { findNamed, type NamedArea } from './reading/findNamed';
import type { Inventory } from './reading/inventory';
import { journalReach, journalCells } from './recovery/journalEntries';
import { writeJournaled } from './recovery/writeJournaled';
import { NotMended } from './sharing/notMended';
import { WorkbookChanged } from './workbook';
import { askWritten, type CellsToWrite, writeCells } from './writing/writeCells';

/** What is added to a table or a named range of ours. */
export interface Growth {
  readonly name: string;
  /** Where it stood when it was read: headings and rows, without the empty ones at its end. */
  readonly area: Rectangle;
  readonly columns: readonly { readonly heading: string; readonly cells: readonly (string | number)[] }[];
  /** Each as wide as the table with the new columns. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Thrown before anything is written, where something stands right of the table or below it. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/**
 * Adds columns right of a table, and rows below it, into cells that are empty; it then reaches over them. All or nothing,
 * also where the pane is closed; what was written is read back.
 *
 * @throws NoRoom, WorkbookChanged where the table is not where it was; NotMended, CannotWriteHere, WriteFailed, RestoreFailed.
 */
export function growTable(excel: typeof Excel, growth: Growth): Promise<void> {
  const { name, area, columns, rows } = growth;
  return changeWorkbook(
    excel,
    (context, inventory) => find(context, inventory, growth),
    async ({ found, hasRoom, cells }, inventory) => {
      refuseClosed(inventory, found);
      if (!hasRoom) throw new NoRoom(`There is something beside ${name}.`);
      await writeJournaled(excel, inventory, [name], (context, marks) => {
        const { reach, sheetId } = found;
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const parts = growthParts(growth);
        return {
          entries: [...journalCells(marks, cells), ...journalReach(marks, inventory, found, reach)],
          write: () => {
            writeCells(sheet, parts);
            const grown = {
              ...area,
              rows: Math.max(area.rows + rows.length, reach.rows),
              columns: Math.max(area.columns + columns.length, reach.columns),
            };
            cover(context, found, grown);
            // Asked when the table reaches over them, since Excel may change headings then.
            return askWritten(name, sheet, parts);
          },
        };
      });
    },
  );
}

/** @throws NotMended where its sheet is protected, CannotWriteHere where a filter hides rows of it: a refusal of ours is no failure of Excel's. */
export function refuseClosed(inventory: Inventory, { sheet, sheetId }: NamedArea): void {
  if (inventory.sheets.find(({ id }) => id === sheetId)?.isProtected === true)
    throw new NotMended('sheets-protected', [sheet]);
  refuseFiltered(inventory, [sheetId]);
}

/** Finds the table, how the cells to write in stand, and whether they are empty. */
async function find(context: Excel.RequestContext, inventory: Inventory, growth: Growth) {
  const { name, area } = growth;
  const found = await findNamed(context, inventory, name);
  if (found === null || !beginsWith(found.reach, area))
    throw new WorkbookChanged(`${name} is not where it was, or has a row of totals.`);
  const { reach } = found;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const areas = growthParts(growth).map((part) => part.area);
  const atEnd = [
    { ...reach, row: endRow(area), rows: reach.rows - area.rows },
    { ...reach, column: endColumn(area), columns: reach.columns - area.columns },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
  const used = [...areas, ...atEnd].map((one) => rangeOf(sheet, one).getUsedRangeOrNullObject(true));
  for (const one of used) one.load('rowCount');
  const takeCells = askForStanding(context, found, areas);
  await context.sync();
  return { found, hasRoom: used.every((one) => one.isNullObject), cells: takeCells() };
}

/** Whether an area is another, or that and more below it or right of it. */
function beginsWith(whole: Rectangle, { row, column, rows, columns }: Rectangle): boolean {
  return whole.row === row && whole.column === column && whole.rows >= rows && whole.columns >= columns;
}

/** What is written, and where: the columns, and the rows below them and the table. */
export function growthParts({ area, columns, rows }: Growth): CellsToWrite[] {
  const input = (cell: string | number): string | number =>
    typeof cell === 'string' ? textInput(cell) : cell;
  const right = { ...area, column: endColumn(area), columns: columns.length };
  const below = {
    ...{ row: endRow(area), column: area.column, rows: rows.length },
    columns: area.columns + columns.length,
  };
  const lines = Array.from({ length: area.rows }, (_, row) =>
    columns.map(({ heading, cells }) => input(row === 0 ? heading : (cells[row - 1] ?? ''))),
  );
  return [
    ...(columns.length === 0 ? [] : [{ area: right, values: lines }]),
    ...(rows.length === 0 ? [] : [{ area: below, values: rows.map((row) => row.map(input)) }]),
  ];
}
