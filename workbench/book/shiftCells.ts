import type { Book, Rectangle } from './book';
import { mapFormulas } from './mapFormulas';
import { moveCells } from './moveCells';
import { mapReferences, mayName } from './references';
import { shiftArea, type Shift } from './shift';
import { shiftAttachments } from './shiftAttachments';
import { refuseConflict } from './shiftConflicts';

/**
 * Inserts or deletes cells, and everything that points at cells follows, on all sheets: formulas, defined
 * names, tables, conditional formats, merged cells, repeated print rows. Inserted cells look like those
 * before them. Throws an ExcelError, before anything has changed, where Excel refuses.
 */
export function shiftCells(book: Book, shift: Shift): void {
  refuseConflict(shift);
  const shiftedSheet = shift.sheet.name.toLowerCase();
  mapFormulas(book, (formula, home) => {
    if (home !== shift.sheet && !mayName(formula, shiftedSheet)) return formula;
    return mapReferences(formula, (reference) => {
      const isShifted =
        reference.sheet === null ? home === shift.sheet : reference.sheet.toLowerCase() === shiftedSheet;
      if (!isShifted) return reference;
      const area = shiftArea(reference.area, shift);
      if (area === null) return null;
      return isSameArea(area, reference.area) ? reference : { ...reference, area };
    });
  });
  moveCells(shift);
  shiftAttachments(shift);
}

function isSameArea(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
