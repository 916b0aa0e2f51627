import { stateHolding } from '../cells/stateHolding';
import type { WorkbookState } from '../cells/workbookState';
import type { IntakeTable } from './intake';

/** A workbook that holds these tables and nothing else, each on a sheet of its own name. */
export function stateOfTables(tables: readonly IntakeTable[]): WorkbookState {
  const grids = tables.map(
    ({ name, rows }) => [name, { name, sheet: name, row: 0, column: 0, values: rows }] as const,
  );
  return stateHolding({ grids: new Map(grids) });
}
