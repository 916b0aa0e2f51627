import type { KeyRow } from '../keys/keyRow';
import { appendKeyRows } from './keyTable/appendKeyRows';
import { KeyNotAdded } from './keyTable/keyNotAdded';
import { addKeySheet } from './keyTable/addKeySheet';
import { readKeyTable } from './keyTable/readKeyTable';
import { openWorkbook } from './recovery/openWorkbook';
import { CannotWriteHere } from './workbook';
import { refuseFiltered } from './preparing/refuseFiltered';
import { patiently } from './patience';
import { runInExcel } from './runInExcel';

/**
 * Adds a key's steps to `Nøgler`: below those of the table or name that is there, which grows with them, or in a table
 * on a sheet of its own where the workbook has none. What stands below or beside is moved down or left alone, never
 * written over.
 *
 * @throws KeyNotAdded where nothing was written: the name is taken for something else, there is no room for a column
 * that is missing, the sheet or the workbook's structure is protected, or Excel refused, whose own error is the cause.
 */
export async function addKey(excel: typeof Excel, rows: readonly KeyRow[]): Promise<void> {
  try {
    await patiently(excel, () =>
      runInExcel(excel, async (context) => {
        const inventory = await openWorkbook(context);
        const table = await readKeyTable(context, inventory);
        const sheet = inventory.sheets.find(({ id }) => id === table?.sheetId);
        const isProtected = table === null ? inventory.isStructureProtected : sheet?.isProtected;
        if (isProtected === true) throw new KeyNotAdded('protected');
        if (table !== null) refuseFiltered(inventory, [table.sheetId]);
        if (table === null) await addKeySheet(context, inventory, rows);
        else await appendKeyRows(context, table, rows);
      }),
    );
  } catch (cause) {
    if (cause instanceof KeyNotAdded) throw cause;
    if (cause instanceof CannotWriteHere) throw new KeyNotAdded('filtered', { cause });
    throw new KeyNotAdded('refused', { cause });
  }
}
