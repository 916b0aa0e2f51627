import { deleteSheet } from '../ranges/ranges';
import { isInterrupted, readInventory, type Inventory } from '../reading/inventory';
import { journalSheet, readJournal } from '../reading/readJournal';
import { journalName, parseGapMark, type GapKind } from '../reading/reservedNames';
import { nameJournal, sheetJournal } from './journalStore';
import { letTablesBack } from './letTablesBack';
import { moveBack } from './moveBack';
import { putBack } from './putBack';
import { putCellsBack } from './putCellsBack';
import { takeOut } from './endRun';

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
    await takeOutInserted(context, inventory);
    await moveBack(context, journal, inventory);
    await putBack(context, journal, inventory);
    await putCellsBack(context, journal, inventory);
    // Once more, since cells have been written right below them.
    await letTablesBack(context, journal, inventory);
  } else if (journal.state === 'written') {
    await takeOutEmptied(context, inventory);
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

/** Deletes the rows that were emptied, now that everything is written: whole rows, or a block's cells where the user has something beside them; and its columns. */
async function takeOutEmptied(context: Excel.RequestContext, inventory: Inventory): Promise<void> {
  const emptied = marksOf('emptied', inventory).map((mark) => {
    const range = context.workbook.names.getItem(mark.name).getRangeOrNullObject();
    range.load('address');
    return { ...mark, range };
  });
  if (emptied.length === 0) return;
  await context.sync();
  for (const { name, kind, range } of emptied) {
    // A mark whose rows are gone already refers to nothing.
    if (!range.isNullObject) takeOut(context.workbook.names.getItem(name).getRange(), kind);
  }
  await context.sync();
}

/**
 * Takes out the rows and cells that were put in. What lies between the two ends of a mark came after the mark was made,
 * so this is right whether none, some or all of the insertions were done. One sync for each mark, of which there is at
 * most one or two for each block.
 */
async function takeOutInserted(context: Excel.RequestContext, inventory: Inventory): Promise<void> {
  for (const { name, kind } of marksOf('inserted', inventory)) {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load('rowCount,columnCount');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each size depends on what was taken out before
    await context.sync();
    if (!range.isNullObject) takeOutBetween(range, kind);
  }
  await context.sync();
}

/** The marks of a kind that a run has left. The last made comes first, as with a stack. */
function marksOf(
  beginning: 'emptied' | 'inserted',
  { leftNames }: Inventory,
): { readonly name: string; readonly kind: GapKind; readonly number: number }[] {
  return leftNames
    .flatMap(({ name }) => {
      const mark = parseGapMark(name);
      return mark?.kind.startsWith(beginning) ? [{ name, ...mark }] : [];
    })
    .sort((one, other) => other.number - one.number);
}

function takeOutBetween(range: Excel.Range, kind: GapKind): void {
  const rows = range.rowCount - 2;
  const columns = range.columnCount - 2;
  if (kind === 'inserted_right') {
    if (columns > 0) range.getOffsetRange(0, 1).getResizedRange(0, -2).delete('Left');
    return;
  }
  if (rows <= 0) return;
  const between = range.getOffsetRange(1, 0).getResizedRange(-2, 0);
  (kind === 'inserted_rows' ? between.getEntireRow() : between).delete('Up');
}
