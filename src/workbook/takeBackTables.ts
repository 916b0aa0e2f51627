import { nameFormula } from '../cells/addresses';
import { areaOfGrid } from '../cells/areaOfGrid';
import { FIRST_CELL } from '../cells/rectangle';
import type { CellValue } from '../cells/grid';
import { sameName } from '../cells/sameName';
import type { NewTables } from './addTables';
import { OWN_COMMENT } from './ownComment';
import { changeWorkbook } from './preparing/changeWorkbook';
import type { Inventory, SheetEntry } from './reading/inventory';
import { type JournalEntry, nameEntry } from './reading/journal';
import { undoWritten } from './recovery/undoWritten';
import { NotMended } from './sharing/notMended';
import { existing } from './tablesExist';
import { WorkbookChanged } from './workbook';

/**
 * Takes away the tables that `addTables` made, with their sheets, and the names over cells of the user's: all of it or
 * nothing. It is what happens where making them is cut off, asked for afterwards. Only sheets that are as they were made
 * go, and only before anything has been calculated from them; no cell of the user's is touched.
 *
 * @throws WorkbookChanged where something is no longer as it was made, NotMended where the structure is protected;
 * WriteFailed, RestoreFailed.
 */
export function takeBackTables(excel: typeof Excel, made: NewTables): Promise<void> {
  const names = [...made.tables, ...made.named].map(({ name }) => name);
  return changeWorkbook(
    excel,
    (context, inventory) => findMade(context, inventory, made),
    async (found, inventory) => {
      if (inventory.isStructureProtected) throw new NotMended('structure-protected');
      if (found === null) throw new WorkbookChanged('The tables are not as they were made.');
      await undoWritten(excel, {
        inventory,
        what: found.map(({ name }) => name),
        entriesOf: (marks) => [
          ...found.map(({ name }): JournalEntry => {
            return { kind: 'sheet', sheet: marks.make('sheet', name, FIRST_CELL) };
          }),
          ...made.named.map(({ name }) => nameEntry(name, null)),
        ],
        isThere: (_, now) => existing(now, names).length > 0,
      });
    },
  );
}

/** The sheets that were made, in the order of their tables; null where something is no longer as it was made. */
async function findMade(
  context: Excel.RequestContext,
  inventory: Inventory,
  made: NewTables,
): Promise<readonly SheetEntry[] | null> {
  const sheets = made.tables.flatMap(({ name }) => sheetOfTable(inventory, name) ?? []);
  const isUsed = inventory.names.some(({ comment }) => comment === OWN_COMMENT);
  if (sheets.length < made.tables.length || isUsed || !areNamed(inventory, made)) return null;
  const { worksheets } = context.workbook;
  const used = sheets.map(({ id }) => worksheets.getItem(id).getUsedRangeOrNullObject(true).load('values'));
  await context.sync();
  const areSame = used.every(
    (range, at) =>
      !range.isNullObject &&
      JSON.stringify(range.values) === JSON.stringify(valuesOf(made.tables[at]?.rows ?? [])),
  );
  // Excel keeps one sheet that can be seen.
  const isLeft = inventory.sheets.some((one) => one.visibility === 'Visible' && !sheets.includes(one));
  return areSame && isLeft ? sheets : null;
}

/** The sheet a table of ours stands on alone. */
function sheetOfTable({ tables, sheets }: Inventory, name: string): SheetEntry | undefined {
  const sheetId = tables.find((table) => sameName(table.name, name))?.sheetId;
  const isAlone = tables.filter((table) => table.sheetId === sheetId).length === 1;
  return isAlone ? sheets.find(({ id }) => id === sheetId) : undefined;
}

function areNamed({ names }: Inventory, { named }: NewTables): boolean {
  return named.every((cells) => {
    const formula = nameFormula(cells.sheet, areaOfGrid(cells));
    return names.some((one) => sameName(one.name, cells.name) && one.formula === formula);
  });
}

/** What the cells of a table hold that was made: its headings are texts. */
function valuesOf(rows: NewTables['tables'][number]['rows']): CellValue[][] {
  return rows.map((row, index) => row.map((cell) => (index === 0 ? String(cell) : cell)));
}
