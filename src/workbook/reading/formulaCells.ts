import type { Referred, ReferredPlace } from './referredPlaces';
import { isFormula, type SheetFormulas } from './sheetFormulas';

/** A cell with a formula, by its sheet's rows and columns. */
export interface ReferringCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it refers to. */
  readonly places: readonly ReferredPlace[];
}

/** The formulas of an area, row by row, and what they refer to. */
export function formulaCells(
  { sheetId, area, formulas }: SheetFormulas,
  referred: Referred,
): ReferringCell[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): ReferringCell[] => {
      if (!isFormula(formula)) return [];
      const places = referred(formula, sheetId);
      return [{ sheetId, row: area.row + row, column: area.column + column, formula, places }];
    }),
  );
}
