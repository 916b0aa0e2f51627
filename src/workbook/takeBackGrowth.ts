import type { CellValue } from '../cells/grid';
import { nameFormula } from '../cells/addresses';
import { sameArea } from '../cells/rectangle';
import { sameName } from '../cells/sameName';
import type { AreaChange } from '../freezing/areaChange';
import { type Growth, growthParts, refuseClosed } from './growTable';
import { changeWorkbook } from './preparing/changeWorkbook';
import { askForStanding } from './reading/askForStanding';
import { findNamed, type NamedArea } from './reading/findNamed';
import type { Inventory } from './reading/inventory';
import { isSameInput } from './reading/isSameInput';
import { nameEntry } from './reading/journal';
import { journalCells, journalTable } from './recovery/journalEntries';
import { WorkbookChanged } from './workbook';
import { undoWritten } from './recovery/undoWritten';

/** What has grown, as it stands. */
interface Grown extends NamedArea {
  /** What was added; the cells were empty before. */
  readonly added: readonly AreaChange[];
}

/**
 * Takes away again what `growTable` has added: all of it or nothing, and only while it is as it was written. It is what
 * happens where the growing is cut off, asked for afterwards.
 *
 * @throws WorkbookChanged where something is no longer as it was written; NotMended, CannotWriteHere, WriteFailed,
 * RestoreFailed.
 */
export function takeBackGrowth(excel: typeof Excel, growth: Growth): Promise<void> {
  const { name, area } = growth;
  const find = (context: Excel.RequestContext, inventory: Inventory): Promise<Grown | null> =>
    findGrown(context, inventory, growth);
  return changeWorkbook(excel, find, async (found, inventory) => {
    if (found === null) throw new WorkbookChanged(`${name} is not as it was written.`);
    refuseClosed(inventory, found);
    await undoWritten(excel, {
      inventory,
      what: [found.sheet],
      entriesOf: (marks) => {
        const { isTable, sheet, added } = found;
        const emptied = added.map((change) => {
          return { ...change, before: change.before.map((line) => line.map(() => '')) };
        });
        const comment = inventory.names.find((entry) => sameName(entry.name, name))?.comment ?? '';
        const reach = isTable
          ? journalTable(marks, sheet, { name, area })
          : nameEntry(name, { formula: nameFormula(sheet, area), comment });
        return [...journalCells(marks, emptied), reach];
      },
      isThere: async (context, now) => (await find(context, now)) !== null,
    });
  });
}

/** Null where it is no longer as it was written. */
async function findGrown(
  context: Excel.RequestContext,
  inventory: Inventory,
  growth: Growth,
): Promise<Grown | null> {
  const { name, area, rows, columns } = growth;
  const found = await findNamed(context, inventory, name);
  const grown = { ...area, rows: area.rows + rows.length, columns: area.columns + columns.length };
  if (found === null || !sameArea(found.reach, grown)) return null;
  const parts = growthParts(growth);
  const takeAdded = askForStanding(
    context,
    found,
    parts.map((part) => part.area),
  );
  await context.sync();
  const added = takeAdded();
  const isSame = parts.every(({ values }, part) =>
    values.every((line, row) =>
      line.every((input, column) => isSameInput(input, readOf(added[part]?.before[row]?.[column]))),
    ),
  );
  return isSame ? { ...found, added } : null;
}

/** What was read of a cell, by what is written to it to have the same: a text has an apostrophe there. */
function readOf(input: CellValue | null | undefined): CellValue {
  return typeof input === 'string' && input.startsWith("'") ? input.slice(1) : (input ?? '');
}
