import type { CellValue } from '../../cells/grid';
import type { Inventory } from './inventory';
import { parseJournal } from './journal';
import type { Journal } from './journal';
import { journalSheetName } from './reservedNames';

/** What a run that was cut off has written down of what it was doing; without a state where it had not got so far. One sync, or none. */
export async function readJournal(context: Excel.RequestContext, inventory: Inventory): Promise<Journal> {
  const entry = inventory.leftSheets.find((sheet) => sheet.name === journalSheetName);
  if (entry === undefined) return { state: null, entries: [] };
  const used = context.workbook.worksheets.getItem(entry.id).getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  return parseJournal(used.isNullObject ? [] : (used.values as CellValue[][]));
}
