import type { JournalEntry } from './journal';
import { markedSheet } from './markedSheet';
import { readJournal } from './readJournal';
import { isInterrupted, type Inventory, type NameEntry } from './inventory';
import { sameName } from '../../cells/sameName';

/**
 * A workbook's inventory as it is, or, where a run of ours was cut off while it wrote, as it will be when that
 * has been put back: without the sheets and names that are to go, and with names saying what they said. Writes nothing.
 */
export async function asPutBack(context: Excel.RequestContext, inventory: Inventory): Promise<Inventory> {
  if (!isInterrupted(inventory)) return inventory;
  const { state, entries } = await readJournal(context, inventory);
  if (state !== 'writing') return inventory;
  const added = entries.map((one) => (one.kind === 'sheet' ? markedSheet(one.sheet, inventory) : null));
  return {
    ...inventory,
    sheets: inventory.sheets.filter((sheet) => !added.includes(sheet)),
    names: inventory.names.flatMap((entry) => nameBefore(entry, entries)),
  };
}

/** A name as the journal says it was; none where it was not there. Its cells are where they are now. */
function nameBefore(entry: NameEntry, entries: readonly JournalEntry[]): NameEntry[] {
  const before = entries.find((one) => one.kind === 'name' && sameName(one.name, entry.name));
  if (before?.kind !== 'name') return [entry];
  if (before.formula === null) return [];
  return [{ ...entry, formula: before.formula, comment: before.comment }];
}
