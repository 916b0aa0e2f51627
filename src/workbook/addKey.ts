import type { KeyRow } from '../keys/keyLayout';
import { appendKeyRows, planKeyRows } from './keyTable/planKeyRows';
import { KeyNotAdded } from './keyTable/keyNotAdded';
import { addKeySheet } from './keyTable/addKeySheet';
import { readKeyTable } from './keyTable/readKeyTable';
import type { Marks } from './recovery/marks';
import { openWorkbook } from './recovery/openWorkbook';
import { writeJournaled } from './recovery/writeJournaled';
import { CannotWriteHere, RestoreFailed } from './workbook';
import { refuseFiltered } from './preparing/refuseFiltered';
import { patiently } from './patience';
import { runInExcel } from './runInExcel';

/**
 * Adds a key's steps to `Nøgler`: below those of the table or name that is there, which grows with them, or in a table
 * on a sheet of its own where the workbook has none. What stands below or beside is moved down or left alone, never
 * written over. All or nothing, also where the pane is closed; what was written is read back.
 *
 * @throws KeyNotAdded where nothing was written: the name is taken for something else, there is no room for a column
 * that is missing, the sheet is protected (or, where a sheet has to be made, the workbook's structure), or Excel refused, whose own error is the cause;
 * `half added` where it could not be put back yet.
 */
export async function addKey(excel: typeof Excel, rows: readonly KeyRow[]): Promise<void> {
  try {
    await patiently(excel, async () => {
      const { inventory, sheet, prepare } = await runInExcel(excel, (context) => plan(context, rows));
      await writeJournaled(excel, inventory, [sheet], prepare);
    });
  } catch (cause) {
    if (cause instanceof KeyNotAdded) throw cause;
    if (cause instanceof CannotWriteHere) throw new KeyNotAdded('filtered', { cause });
    throw new KeyNotAdded(cause instanceof RestoreFailed ? 'half added' : 'refused', { cause });
  }
}

/** What is to be written, and the sheet that it is named by. */
async function plan(context: Excel.RequestContext, rows: readonly KeyRow[]) {
  const inventory = await openWorkbook(context);
  const table = await readKeyTable(context, inventory);
  const sheet = inventory.sheets.find(({ id }) => id === table?.sheetId);
  if (sheet?.isProtected === true) throw new KeyNotAdded('protected');
  if (table === null) {
    // It takes a sheet of its own.
    if (inventory.isStructureProtected) throw new KeyNotAdded('protected');
    return {
      inventory,
      sheet: 'Nøgler',
      prepare: (made: Excel.RequestContext, marks: Marks) => addKeySheet(made, marks, inventory, rows),
    };
  }
  refuseFiltered(inventory, [table.sheetId]);
  const addition = await planKeyRows(context, table, rows);
  return {
    inventory,
    sheet: table.sheet,
    prepare: (made: Excel.RequestContext, marks: Marks) => appendKeyRows(made, marks, inventory, addition),
  };
}
