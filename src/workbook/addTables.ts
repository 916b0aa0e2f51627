import { nameFormula } from '../cells/addresses';
import { areaOfGrid } from '../cells/areaOfGrid';
import type { CellValue } from '../cells/grid';
import { sameName } from '../cells/sameName';
import type { ExampleTable } from '../example/exampleWorkbook';
import { changeWorkbook } from './preparing/changeWorkbook';
import type { Inventory } from './reading/inventory';
import { nameEntry } from './reading/journal';
import { readValues } from './reading/readValues';
import { newSheets } from './recovery/newSheets';
import { writeJournaled } from './recovery/writeJournaled';
import { NotMended } from './sharing/notMended';
import { refuseTaken } from './tablesExist';
import { dressTable, fillTable } from './writing/fillTable';
import { WorkbookChanged } from './workbook';

/** Tables of ours to make in a workbook that has none of them. */
export interface NewTables {
  /** Each becomes an Excel table on a sheet of its own, after the others; headings first. */
  readonly tables: readonly { readonly name: string; readonly rows: ExampleTable }[];
  /** Cells of the user's that are such a table as they stand: they get its name, and stay as they are. */
  readonly named: readonly NamedCells[];
}

/** Where cells stand that get a name, zero-based, and what they held when they were read. */
export interface NamedCells {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** In characters; longer texts run on or are cut, as the user likes it. */
const NARROWEST = 8;
const WIDEST = 60;

/**
 * Makes tables of ours on new sheets, and gives names to cells of the user's: all of it or nothing. No cell that is
 * there is changed.
 *
 * @throws TablesExist, WorkbookChanged where the cells to be named are not as they were, NotMended where the structure is protected; WriteFailed, RestoreFailed.
 */
export function addTables(excel: typeof Excel, wanted: NewTables): Promise<void> {
  return changeWorkbook(
    excel,
    (context, inventory) => areAsRead(context, inventory, wanted.named),
    async (areSame, inventory) => {
      const names = [...wanted.tables, ...wanted.named].map(({ name }) => name);
      refuseTaken(inventory, names);
      if (inventory.isStructureProtected) throw new NotMended('structure-protected');
      if (!areSame) throw new WorkbookChanged('The cells to be named are not what they were.');
      const sheets = wanted.tables.map(({ name }) => name);
      await writeJournaled(excel, inventory, sheets, (context, marks) => {
        const toMake = wanted.tables.map(({ name, rows }) => ({
          name,
          fill: (sheet: Excel.Worksheet) => fillTable(sheet, name, rows),
          dress: (sheet: Excel.Worksheet) => dressTable(sheet, widthsOf(rows)),
        }));
        const made = newSheets(context, marks, inventory, toMake);
        return {
          ...made,
          entries: [...made.entries, ...wanted.named.map(({ name }) => nameEntry(name, null))],
          write: () => {
            const compare = made.write();
            for (const cells of wanted.named) {
              context.workbook.names.add(cells.name, nameFormula(cells.sheet, areaOfGrid(cells)));
            }
            return compare;
          },
        };
      });
    },
  );
}

/** Whether cells to be named hold what was read: names are for that, and not for what stands there since. */
async function areAsRead(
  context: Excel.RequestContext,
  { sheets }: Inventory,
  named: readonly NamedCells[],
): Promise<boolean> {
  const areas = named.flatMap((cells) => {
    const sheet = sheets.find(({ name }) => sameName(name, cells.sheet));
    return sheet === undefined ? [] : [{ sheetId: sheet.id, area: areaOfGrid(cells) }];
  });
  if (areas.length < named.length) return false;
  const read = await readValues(context, areas);
  return named.every(({ values }, at) => JSON.stringify(read[at]) === JSON.stringify(values));
}

function widthsOf(rows: ExampleTable): number[] {
  return (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length));
    // Thousands separators, and a table's filter button.
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 4));
  });
}
