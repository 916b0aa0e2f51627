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
