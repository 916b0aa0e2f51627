import { sameName } from '../../cells/sameName';
import { constantText } from './fingerprintName';
import { type Inventory, isInterrupted, type NameEntry } from './inventory';
import { type Journal, journalOf, parseJournal, type JournalEntry } from './journal';
import { readUsedAreas } from './readUsedAreas';
import { readValues } from './readValues';
import { journalName, journalPartNumber } from './reservedNames';
import { markedSheet } from './markedSheet';

/** What a run that was cut off has written down of what it was doing; without a state where it had not got so far. */
export async function readJournal(context: Excel.RequestContext, inventory: Inventory): Promise<Journal> {
  const sheet = journalSheet(inventory);
  if (sheet === undefined) return journalInNames(inventory);
  const [used] = await readUsedAreas(context, [sheet]);
  const [values = []] = used === undefined ? [] : await readValues(context, [used]);
  return parseJournal(values);
}

/** The sheet that the journal is kept on; undefined where it is kept in names, or there is none. */
export function journalSheet({ leftSheets }: Inventory): Inventory['leftSheets'][number] | undefined {
  return leftSheets.find(({ name }) => sameName(name, journalName));
}

function journalInNames({ leftNames }: Inventory): Journal {
  const textOf = (formula: string | undefined): string => constantText(formula ?? '') ?? '';
  const parts = leftNames
    .flatMap(({ name, formula }) => {
      const number = journalPartNumber(name);
      return number === null ? [] : [{ number, text: textOf(formula) }];
    })
    .sort((one, other) => one.number - other.number);
  const state = leftNames.find(({ name }) => sameName(name, journalName));
  return journalOf(textOf(state?.formula), parts.map(({ text }) => text).join(''));
}

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
