import { FIRST_CELL } from '../../cells/rectangle';
import type { JournalEntry } from '../reading/journal';
import { reservedSheetName, sheetMarkName } from '../reading/reservedNames';
import type { Marks } from './marks';

/** A sheet that is made in a run, with what the journal says of it. */
export interface NewSheet {
  readonly sheet: Excel.Worksheet;
  readonly entry: JournalEntry;
}

/**
 * Makes a sheet, hidden and under a name of ours until it is whole, with a mark by which it is found whatever it is
 * called. To be sent with the next sync.
 *
 * @param number from 1, and no other sheet's of the run.
 */
export function addNewSheet({ workbook }: Excel.RequestContext, marks: Marks, number: number): NewSheet {
  const reserved = reservedSheetName(number);
  const mark = sheetMarkName(number);
  const sheet = workbook.worksheets.add(reserved);
  sheet.visibility = 'Hidden';
  marks.add(mark, reserved, FIRST_CELL);
  return { sheet, entry: { kind: 'sheet', sheet: mark } };
}
