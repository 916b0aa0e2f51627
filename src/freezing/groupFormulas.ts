import type { Rectangle } from '../cells/rectangle';

/** A cell with a formula, and all that the formula fills: more than the cell where it spills. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly area: Rectangle;
}

/** Formulas side by side, and the rectangle they fill; a formula that spills is alone in its own. */
export interface FormulaGroup<Formula extends FormulaPlace> {
  readonly area: Rectangle;
  readonly formulas: readonly Formula[];
}

/** Whether a formula fills more than its own cell. */
export function isSpilled({ area }: FormulaPlace): boolean {
  return area.rows * area.columns > 1;
}

/**
 * What is made of each cell of a group, row by row.
 *
 * @param make of the formula that fills the cell, which is the cell's own where `down` and `right` are 0.
 */
export function cellsOfGroup<Formula extends FormulaPlace, T>(
  { area, formulas }: FormulaGroup<Formula>,
  make: (formula: Formula, down: number, right: number) => T,
): T[][] {
  const cells: T[][] = Array.from({ length: area.rows }, () => []);
  for (const formula of formulas) {
    const [row, column] = [formula.row - area.row, formula.column - area.column];
    for (let down = 0; down < formula.area.rows; down++) {
      for (let right = 0; right < formula.area.columns; right++) {
        (cells[row + down] ??= [])[column + right] = make(formula, down, right);
      }
    }
  }
  return cells;
}

/** Groups the formulas of a sheet, from above: columns without a gap, and beside them those over the same rows. */
export function groupFormulas<Formula extends FormulaPlace>(
  formulas: readonly Formula[],
): FormulaGroup<Formula>[] {
  const byColumn = formulas
    .filter((one) => !isSpilled(one))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const groups: { area: Rectangle; formulas: Formula[] }[] = [];
  const growing = new Map<string, (typeof groups)[number]>();
  for (const run of runsDown(byColumn)) {
    const [first] = run;
    if (first === undefined) continue;
    const rows = `${first.row} ${run.length}`;
    const left = growing.get(rows);
    if (left !== undefined && left.area.column + left.area.columns === first.column) {
      left.area = { ...left.area, columns: left.area.columns + 1 };
      for (const formula of run) left.formulas.push(formula);
      continue;
    }
    const area = { row: first.row, column: first.column, rows: run.length, columns: 1 };
    const group = { area, formulas: run };
    groups.push(group);
    growing.set(rows, group);
  }
  const spilled = formulas.filter(isSpilled).map((formula) => ({ area: formula.area, formulas: [formula] }));
  return [...groups, ...spilled].sort(
    (one, other) => one.area.row - other.area.row || one.area.column - other.area.column,
  );
}

function runsDown<Formula extends FormulaPlace>(byColumn: readonly Formula[]): Formula[][] {
  const runs: Formula[][] = [];
  for (const formula of byColumn) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run !== undefined && above?.column === formula.column && above.row + 1 === formula.row)
      run.push(formula);
    else runs.push([formula]);
  }
  return runs;
}
