import { FIRST_CELL } from '../../cells/rectangle';
import { freeSheetName } from '../../sheets/sheetNames';
import type { Inventory } from '../reading/inventory';
import type { JournalEntry } from '../reading/journal';
import { reservedSheetName } from '../reading/reservedNames';
import type { Marks } from './marks';
import type { Prepared } from './writeJournaled';

/** A sheet to be made after the others. */
export interface SheetToMake {
  /** `Parter`; it is called `Parter (2)` where that is taken. */
  readonly name: string;
  /** As `Prepared.write`, for this sheet. */
  readonly fill: (sheet: Excel.Worksheet) => () => void;
  readonly dress: (sheet: Excel.Worksheet) => void;
}

/** Sheets that are made with all that is on them; they show when they are whole. */
export function newSheets(
  context: Excel.RequestContext,
  marks: Marks,
  inventory: Inventory,
  wanted: readonly SheetToMake[],
): Prepared & { readonly dress: () => void; readonly sheets: readonly Excel.Worksheet[] } {
  const taken = new Set(inventory.sheets.map(({ name }) => name.toLowerCase()));
  const made = wanted.map((one, index) => {
    const name = freeSheetName(one.name, taken);
    taken.add(name.toLowerCase());
    return { ...one, name, ...addNewSheet(context, marks, index + 1) };
  });
  return {
    entries: made.map(({ entry }) => entry),
    sheets: made.map(({ sheet }) => sheet),
    write: () => {
      const compare = made.map(({ name, fill, sheet }) => {
        const compareSheet = fill(sheet);
        sheet.name = name;
        sheet.visibility = 'Visible';
        return compareSheet;
      });
      return () => {
        for (const compareSheet of compare) compareSheet();
      };
    },
    dress: () => {
      for (const { sheet, dress } of made) dress(sheet);
    },
  };
}

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
  const sheet = workbook.worksheets.add(reserved);
  sheet.visibility = 'Hidden';
  return { sheet, entry: { kind: 'sheet', sheet: marks.make('sheet', reserved, FIRST_CELL) } };
}
