import { sameName } from '../../cells/sameName';
import { constantText } from './fingerprintName';
import type { Inventory } from './inventory';
import { type Journal, journalOf, parseJournal } from './journal';
import { areaOf, loadArea } from '../ranges/ranges';
import { readValues } from './readValues';
import { journalName, journalPartNumber } from './reservedNames';

/** What a run that was cut off has written down of what it was doing; without a state where it had not got so far. */
export async function readJournal(context: Excel.RequestContext, inventory: Inventory): Promise<Journal> {
  const sheet = journalSheet(inventory);
  if (sheet === undefined) return journalInNames(inventory);
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  loadArea(used);
  await context.sync();
  const areas = used.isNullObject ? [] : [{ sheetId: sheet.id, area: areaOf(used) }];
  const [values = []] = await readValues(context, areas);
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
