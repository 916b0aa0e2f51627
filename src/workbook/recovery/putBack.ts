import { sameName } from '../../cells/sameName';
import type { Inventory, NameEntry } from '../reading/inventory';
import type { Journal, JournalEntry } from '../reading/journal';
import { markedSheet } from '../reading/markedSheet';

/**
 * Copies cells back to where they stood, points names back, hides sheets again, and takes away those that were not there.
 */
export async function putBack(
  context: Excel.RequestContext,
  journal: Journal,
  inventory: Inventory,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheetOf = (mark: string): Excel.Worksheet[] => {
    const sheet = markedSheet(mark, inventory);
    return sheet === null ? [] : [worksheets.getItem(sheet.id)];
  };

  for (const entry of journal.entries) {
    if (entry.kind !== 'copy') continue;
    const copied = worksheets.getItem(entry.copy).getRange(entry.address);
    for (const sheet of sheetOf(entry.sheet)) sheet.getRange(entry.address).copyFrom(copied, 'All');
  }
  const known = [...inventory.names, ...inventory.frozenNames];
  for (const entry of journal.entries) {
    if (entry.kind === 'name') putNameBack(context, entry, known);
    else if (entry.kind === 'person') context.workbook.properties[entry.field] = entry.name;
    else if (entry.kind === 'visibility')
      for (const sheet of sheetOf(entry.sheet)) sheet.visibility = entry.visibility;
  }
  for (const entry of journal.entries) {
    if (entry.kind === 'sheet') for (const sheet of sheetOf(entry.sheet)) sheet.delete();
  }
  await context.sync();
}

type JournaledName = Extract<JournalEntry, { kind: 'name' }>;

function putNameBack(
  context: Excel.RequestContext,
  before: JournaledName,
  names: readonly NameEntry[],
): void {
  const collection = context.workbook.names;
  const now = names.find(({ name }) => sameName(name, before.name));
  // One that was broken before and has not been touched stays so, in whatever language: Excel may not let anyone write it.
  const isUntouched = now?.formula === before.formula;
  if (before.formula === null || (isBroken(before.formula) && !isUntouched)) {
    if (now !== undefined) collection.getItem(before.name).delete();
  } else if (now !== undefined) {
    const item = collection.getItem(before.name);
    if (!isUntouched) item.formula = before.formula;
    item.comment = before.comment;
  } else {
    collection.add(before.name, before.formula, before.comment);
  }
}

/** Whether a name's cells were gone: `=#REF!`, `='Ark 1'!#REFERENCE!`. Without the name they are as gone as with it. */
function isBroken(formula: string): boolean {
  return /(?:^=|!)#/.test(formula);
}
