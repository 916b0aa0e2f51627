import type { CellValue } from '../cells/grid';
import { nameFormula } from '../cells/addresses';
import { sameArea } from '../cells/sameArea';
import { sameName } from '../cells/sameName';
import type { AreaChange } from '../freezing/areaChange';
import { type Growth, growthParts } from './growTable';
import { patiently } from './patience';
import { beforeWriting } from './preparing/beforeWriting';
import { refuseFiltered } from './preparing/refuseFiltered';
import { type CellsByName, rangeNamed } from './ranges/namedCells';
import { startRequests } from './ranges/requests';
import { askForStanding } from './reading/askForStanding';
import type { Inventory } from './reading/inventory';
import { isSameInput } from './reading/isSameInput';
import { type JournalEntry, nameEntry } from './reading/journal';
import { readPlaces } from './reading/readPlaces';
import { bringInOrder } from './recovery/bringInOrder';
import { journalCells } from './recovery/journalCells';
import { type Marks, startMarks } from './recovery/marks';
import { markTable } from './recovery/markTable';
import { openWorkbook } from './recovery/openWorkbook';
import { recover } from './recovery/recover';
import { openJournal } from './recovery/writeJournaled';
import { runInExcel } from './runInExcel';
import { NotMended } from './sharing/notMended';
import { WorkbookChanged, WriteFailed } from './workbook';

/** What has grown, as it stands. */
interface Grown extends CellsByName {
  readonly inventory: Inventory;
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
export async function takeBackGrowth(excel: typeof Excel, growth: Growth): Promise<void> {
  await patiently(excel, async () => {
    const found = await beforeWriting(() => runInExcel(excel, (context) => findGrown(context, growth)));
    if (found === null) throw new WorkbookChanged(`${growth.name} is not as it was written.`);
    refuse(found);
    try {
      await runInExcel(excel, async (context) => {
        const requests = startRequests(context);
        const journal = openJournal(context, found.inventory);
        await journal.write(requests, entriesOf(startMarks(context), found, growth));
        await requests.send();
        await recover(context);
      });
    } catch (cause) {
      await bringInOrder(excel, [found.sheet]);
      const isThere = (await runInExcel(excel, (context) => findGrown(context, growth))) !== null;
      if (isThere) throw new WriteFailed('Nothing was taken back.', { cause });
    }
  });
}

function refuse({ inventory, sheet, sheetId }: Grown): void {
  if (inventory.sheets.find(({ id }) => id === sheetId)?.isProtected === true)
    throw new NotMended('sheets-protected', [sheet]);
  refuseFiltered(inventory, [sheetId]);
}

/** Null where it is no longer as it was written. */
async function findGrown(context: Excel.RequestContext, growth: Growth): Promise<Grown | null> {
  const inventory = await openWorkbook(context);
  const { name, area, rows, columns } = growth;
  const isTable = inventory.tables.some((table) => sameName(table.name, name));
  const [place] = await readPlaces(context, [rangeNamed(context, { name, isTable })]);
  const grown = { ...area, rows: area.rows + rows.length, columns: area.columns + columns.length };
  if (!place || !sameArea(place.area, grown)) return null;
  const parts = growthParts(growth);
  const takeAdded = askForStanding(
    context,
    place,
    parts.map((part) => part.area),
  );
  await context.sync();
  const added = takeAdded();
  const isSame = parts.every(({ values }, part) =>
    values.every((line, row) =>
      line.every((input, column) => isSameInput(input, readOf(added[part]?.before[row]?.[column]))),
    ),
  );
  return isSame ? { inventory, name, isTable, sheet: place.sheet, sheetId: place.sheetId, added } : null;
}

/** What was read of a cell, by what is written to it to have the same: a text has an apostrophe there. */
function readOf(input: CellValue | null | undefined): CellValue {
  return typeof input === 'string' && input.startsWith("'") ? input.slice(1) : (input ?? '');
}

/** That the cells were empty, and how far the table or the name reached. */
function entriesOf(marks: Marks, found: Grown, { name, area }: Growth): JournalEntry[] {
  const { inventory, isTable, sheet, added } = found;
  const emptied = added.map((change) => ({
    ...change,
    before: change.before.map((line) => line.map(() => '')),
  }));
  const comment = inventory.names.find((entry) => sameName(entry.name, name))?.comment ?? '';
  const reach = isTable
    ? markTable(marks, sheet, { name, area }, 1)
    : nameEntry(name, { formula: nameFormula(sheet, area), comment });
  return [...journalCells(marks, emptied), reach];
}
