import { deleteSheet } from '../ranges/ranges';
import { isInterrupted, readInventory } from '../reading/inventory';
import type { Inventory } from '../reading/inventory';
import { journalSheet, readJournal } from '../reading/readJournal';
import { journalName } from '../reading/reservedNames';
import { nameJournal, sheetJournal } from './journalStore';
import { letTablesBack } from './letTablesBack';
import { takeOutEmptied } from './takeOutEmptied';
import { takeOutInserted } from './takeOutInserted';
import { moveBack } from './moveBack';
import { putBack } from './putBack';
import { putCellsBack } from './putCellsBack';

/** What was left of an earlier run: nothing; a run that could be finished; or one that has been undone. */
export type Recovery = 'nothing' | 'finished' | 'undone';

/**
 * Brings a workbook in which a run of ours stopped half-way, for whatever reason, to one of the two states a user
 * may see: as it was before, or complete. It can itself be cut off anywhere and called again.
 */
export async function recover(context: Excel.RequestContext): Promise<Recovery> {
  const inventory = await readInventory(context);
  if (!isInterrupted(inventory)) return 'nothing';

  const journal = await readJournal(context, inventory);
  if (journal.state === 'writing') {
    // First, since cells that are only a part of a table's rows cannot be taken out.
    await letTablesBack(context, journal, inventory);
    await takeOutInserted(context, inventory.leftNames);
    await moveBack(context, journal, inventory);
    await putBack(context, journal, inventory);
    await putCellsBack(context, journal, inventory);
    // Once more, since cells have been written right below them.
    await letTablesBack(context, journal, inventory);
  } else if (journal.state === 'written') {
    await takeOutEmptied(context, inventory.leftNames);
  }
  await removeLeftovers(context, inventory, journal.state === 'writing');
  return journal.state === 'written' ? 'finished' : 'undone';
}

/** The journal goes last, since it tells what has been done; what goes before it is not needed any more. */
async function removeLeftovers(
  context: Excel.RequestContext,
  inventory: Inventory,
  isJustUndone: boolean,
): Promise<void> {
  if (isJustUndone) {
    const store = journalSheet(inventory) === undefined ? nameJournal(context) : sheetJournal(context);
    store.setState('undone');
  }
  const isJournal = ({ name }: { name: string }): boolean => name === journalName;
  const sheets = [...inventory.leftSheets].sort(
    (one, other) => Number(isJournal(one)) - Number(isJournal(other)),
  );
  for (const { name } of inventory.leftNames) context.workbook.names.getItem(name).delete();
  for (const { id } of sheets) {
    deleteSheet(context.workbook.worksheets.getItem(id));
  }
  await context.sync();
}
