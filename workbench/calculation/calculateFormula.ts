import type { BookValue, Rectangle } from '../book/book';
import type { Engine, EngineResult } from './engine';
import type { ExpandedCell } from './expandedCell';
import { LEFT_TO_EXCEL } from './leftToExcel';
import { clearSpilled, fillFixed, spill } from './spill';

/**
 * Calculates one formula: its value, or rows of values; undefined where only Excel can.
 *
 * @param part of it, in which only references point at cells; the whole where it is left out.
 */
export function calculateFormula(
  engine: Engine,
  { expanded, sheet, row, column }: Pick<ExpandedCell, 'expanded' | 'sheet' | 'row' | 'column'>,
  part: string | null = expanded.formula,
): EngineResult {
  if (part === null || leavesOutHidden(expanded)) return undefined;
  for (const name of expanded.functions) {
    if (!isComputed(engine, name)) return undefined;
  }
  try {
    return engine.evaluate(part, sheet, row, column);
  } catch {
    // A formula the engine stumbles over must not keep the others from being calculated.
    return undefined;
  }
}

/** Whether a formula leaves out hidden rows, and has such among those it reads: the engine sees them all. */
function leavesOutHidden({ functions, precedents }: ExpandedCell['expanded']): boolean {
  if (!functions.has('SUBTOTAL') && !functions.has('AGGREGATE')) return false;
  return precedents.some(({ sheet, area }) =>
    [...sheet.hiddenRows].some((row) => row >= area.row && row < area.row + area.rows),
  );
}

/** The one value of a part of a formula; undefined where it gives several, or only Excel can tell. */
export function calculatePart(
  engine: Engine,
  target: Parameters<typeof calculateFormula>[1],
  part: string,
): BookValue | undefined {
  const result = calculateFormula(engine, target, part);
  return isRows(result) ? undefined : result;
}

/** Whether a function, in upper case, is calculated here. */
export function isComputed(engine: Engine, name: string): boolean {
  return !LEFT_TO_EXCEL.has(name) && engine.knows(name);
}

/** Writes what a formula gives. `mayFill` says whether an array may start to fill other cells. Gives the area an array filled or emptied beside the cell itself. */
export function writeResult(
  target: ExpandedCell,
  result: NonNullable<EngineResult> | null,
  mayFill: boolean,
): Rectangle | undefined {
  const { cell } = target;
  if (cell.isFixedArray === true && cell.arrayRange !== undefined) {
    fillFixed(target, isRows(result) ? result : [[result]]);
    return undefined;
  }
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

function isRows(result: EngineResult): result is Extract<EngineResult, readonly unknown[]> {
  return Array.isArray(result);
}
