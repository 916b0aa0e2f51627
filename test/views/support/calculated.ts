import { calculate } from '../../../src/calculation/calculate';
import type { PaneCalculation } from '../../../src/views/paneCalculation';
import type { CellValue } from '../../../src/cells/grid';
import { gridOf } from '../../support/gridOf';
import { stateHolding } from '../../../src/cells/stateHolding';

type Rows = readonly (readonly CellValue[])[];

/** The calculation of a workbook with these tables, each on a sheet of its own name. */
export function calculated(tables: Readonly<Record<string, Rows>>): PaneCalculation {
  const grids = new Map(Object.entries(tables).map(([name, rows]) => [name, gridOf(name, rows)]));
  return calculate(stateHolding({ grids }));
}

/** Two municipalities of 300 and 600 inhabitants, and the region; who takes part, and the inhabitants a year before. */
export const PARTIES: Rows = [
  ['Part', 'Sektor', 'Klynge', 'Deltager', 'Folketal', 'Folketal 2019', 'Folketal 2020'],
  ['Nord', 'Kommuner', 'Øst', 'ja', 300, 300, 300],
  ['Syd', 'Kommuner', 'Vest', 'nej', 600, 600, 500],
  ['Regionen', 'Region', 'Vest', 'ja', 0, 900, 900],
];
