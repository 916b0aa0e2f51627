import { textInput } from '../../cells/textInput';
import type { JournalEntry, JournalState } from '../reading/journal';

/** Writes what is to be put back, and last that this is so: one cell, so that Excel does it or does not. */
export function writeJournal(sheet: Excel.Worksheet, entries: readonly JournalEntry[]): void {
  if (entries.length > 0) {
    sheet.getRangeByIndexes(1, 0, entries.length, 1).values = entries.map((entry) => [
      textInput(JSON.stringify(entry)),
    ]);
  }
  writeState(sheet, 'writing');
}

/** Changes the state. */
export function writeState(sheet: Excel.Worksheet, state: JournalState): void {
  sheet.getRangeByIndexes(0, 0, 1, 1).values = [[state]];
}
