import type { KeyRow } from '../keys/keyRow';
import { appendKeyRows } from './keyTable/appendKeyRows';
import { KeyNotAdded } from './keyTable/keyNotAdded';
import { addKeySheet } from './keyTable/addKeySheet';
import { readKeyTable } from './keyTable/readKeyTable';
import { openWorkbook } from './recovery/openWorkbook';
import { orPutBack, type SmallChange } from './recovery/orPutBack';
import { CannotWriteHere, RestoreFailed } from './workbook';
import { refuseFiltered } from './preparing/refuseFiltered';
import { patiently } from './patience';
import { runInExcel } from './runInExcel';

/**
 * Adds a key's steps to `Nøgler`: below those of the table or name that is there, which grows with them, or in a table
 * on a sheet of its own where the workbook has none. What stands below or beside is moved down or left alone, never
 * written over. All or nothing; what was written is read back.
 *
 * @throws KeyNotAdded where nothing was written: the name is taken for something else, there is no room for a column
 * that is missing, the sheet or the workbook's structure is protected, or Excel refused, whose own error is the cause;
 * `half added` where it could not be put back.
 */
export async function addKey(excel: typeof Excel, rows: readonly KeyRow[]): Promise<void> {
  let isWriting = false;
  try {
    const change = await patiently(excel, () => runInExcel(excel, (context) => prepare(context, rows)));
    isWriting = true;
    await orPutBack(excel, change);
  } catch (cause) {
    if (cause instanceof KeyNotAdded) throw cause;
    if (cause instanceof CannotWriteHere) throw new KeyNotAdded('filtered', { cause });
    const isHalf = isWriting && cause instanceof RestoreFailed;
    throw new KeyNotAdded(isHalf ? 'half added' : 'refused', { cause });
  }
}

async function prepare(context: Excel.RequestContext, rows: readonly KeyRow[]): Promise<SmallChange> {
  const inventory = await openWorkbook(context);
  const table = await readKeyTable(context, inventory);
  const sheet = inventory.sheets.find(({ id }) => id === table?.sheetId);
  const isProtected = table === null ? inventory.isStructureProtected : sheet?.isProtected;
  if (isProtected === true) throw new KeyNotAdded('protected');
  if (table === null) return addKeySheet(inventory, rows);
  refuseFiltered(inventory, [table.sheetId]);
  return appendKeyRows(context, inventory, table, rows);
}
