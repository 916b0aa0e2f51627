import type { Marks } from './marks';
import { addNewSheet } from './addNewSheet';
import type { Prepared } from './writeJournaled';

/** A sheet to be made after the others. */
export interface SheetToMake {
  /** Free in the workbook. */
  readonly name: string;
  /** As `Prepared.write`, for this sheet. */
  readonly fill: (sheet: Excel.Worksheet) => () => void;
  readonly dress: (sheet: Excel.Worksheet) => void;
}

/** Sheets that are made with all that is on them; they show when they are whole. */
export function newSheets(
  context: Excel.RequestContext,
  marks: Marks,
  sheets: readonly SheetToMake[],
): Prepared & { readonly dress: () => void } {
  const made = sheets.map((wanted, index) => ({ wanted, ...addNewSheet(context, marks, index + 1) }));
  return {
    entries: made.map(({ entry }) => entry),
    write: () => {
      const compare = made.map(({ wanted, sheet }) => {
        const compareSheet = wanted.fill(sheet);
        sheet.name = wanted.name;
        sheet.visibility = 'Visible';
        return compareSheet;
      });
      return () => {
        for (const compareSheet of compare) compareSheet();
      };
    },
    dress: () => {
      for (const { wanted, sheet } of made) wanted.dress(sheet);
    },
  };
}
