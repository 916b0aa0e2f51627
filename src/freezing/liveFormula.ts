import type { CellValue } from '../cells/grid';
import type { FormulaPlace } from './groupFormulas';

/** A cell as Excel shows it. */
export interface LiveCell {
  readonly value: CellValue;
  readonly isError: boolean;
  readonly numberFormat: string;
}

/** One of our formulas as it stands in a cell, with the values of all cells it fills. */
export interface LiveFormula extends FormulaPlace {
  readonly formula: string;
  readonly cells: readonly (readonly LiveCell[])[];
}

/** The formulas of ours on one sheet. */
export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly formulas: readonly LiveFormula[];
}

/** Errors come in English, and from some Excel as the user reads them. */
const NAME_ERROR = /^#(?:NAME|NAVN)\?$/i;

/**
 * Whether a formula shows that Excel does not know a name in it: where the add-in was not there when the workbook was
 * opened or the formula typed, and it stays so after the add-in has come (office-js issues 6611, 6395, 4487).
 */
export function isUnknown({ cells }: Pick<LiveFormula, 'cells'>): boolean {
  const first = cells[0]?.[0];
  return first?.isError === true && isNameError(first.value);
}

export function isNameError(value: unknown): boolean {
  return NAME_ERROR.test(String(value));
}
