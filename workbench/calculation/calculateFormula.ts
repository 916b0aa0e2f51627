import type { Rectangle } from '../book/book';
import type { Engine, EngineResult } from './engine';
import type { FormulaCell } from './formulaCell';
import { clearSpilled, spill } from './spill';

/** Functions about the workbook itself, of which the engine sees only the values. */
const NOT_OURS = new Set('CELL FORMULATEXT GETPIVOTDATA INFO ISFORMULA SHEET SHEETS'.split(' '));

/**
 * Calculates one formula and writes its value. One that the engine cannot calculate keeps the value it has,
 * and shows `#NAME?` where it has none. `mayFill` says whether an array may start to fill other cells. Gives the
 * area an array filled or emptied beside the cell itself.
 */
export function calculateFormula(
  engine: Engine,
  target: FormulaCell,
  mayFill: boolean,
): Rectangle | undefined {
  const result = resultOf(engine, target);
  if (result !== undefined) return writeResult(target, result, mayFill);
  target.cell.value ??= { error: '#NAME?' };
  return undefined;
}

/** Writes what a formula gives, as `calculateFormula` does. */
export function writeResult(
  target: FormulaCell,
  result: NonNullable<EngineResult> | null,
  mayFill: boolean,
): Rectangle | undefined {
  const { cell } = target;
  if (isRows(result)) {
    // A formula from a file that fills one cell takes the one value of its own row or column, if any.
    if (cell.arrayRange === undefined && !mayFill) return undefined;
    return spill(target, result);
  }
  const filled = cell.arrayRange === undefined ? undefined : clearSpilled(target);
  if (filled !== undefined) cell.arrayRange = cell.arrayRange?.replace(/:.*$/, '') ?? '';
  cell.value = result;
  return filled !== undefined && filled.rows * filled.columns > 1 ? filled : undefined;
}

function resultOf(engine: Engine, { expanded, sheet, row, column }: FormulaCell): EngineResult {
  if (expanded === undefined) return undefined;
  const { formula, functions } = expanded;
  for (const name of functions) {
    if (NOT_OURS.has(name) || !engine.knows(name)) return undefined;
  }
  try {
    return engine.evaluate(formula, sheet, row, column);
  } catch {
    // A formula the engine stumbles over must not keep the others from being calculated.
    return undefined;
  }
}

function isRows(result: EngineResult): result is Extract<EngineResult, readonly unknown[]> {
  return Array.isArray(result);
}
