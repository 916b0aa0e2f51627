import { callFunction } from '../../../src/functions/callFunction';
import type { FunctionId } from '../../../src/texts/functionNames';
import type { Language } from '../../../src/texts/language';
import { CellError } from './cellError';

/** What a cell shows: the value, or its error and message as `#N/A: …`. */
export function shown(id: FunctionId, values: readonly unknown[], language: Language = 'da'): unknown {
  try {
    return callFunction(id, values, { Error: CellError }, language);
  } catch (error) {
    if (error instanceof CellError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** Cells below each other, as Excel hands over a column. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** Cells beside each other. */
export function row(...cells: readonly unknown[]): unknown[][] {
  return [[...cells]];
}
