import { type Calculation, calculate } from '../../src/calculation/calculate';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from './gridOf';
import { stateHolding } from '../../src/cells/stateHolding';

/** The input of a workbook: the rows of each range by its name, headings first. */
export type InputTables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** What a workbook comes to, each range on a sheet of its own name from A1. */
export function calculated(tables: InputTables): Calculation {
  const grids = new Map(Object.entries(tables).map(([name, rows]) => [name, gridOf(name, rows)]));
  return calculate(stateHolding({ grids }));
}
