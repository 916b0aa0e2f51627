import type { Grid } from '../cells/grid';
import type { PartyTable } from '../parties/party';
import { refAt } from '../tables/cell';
import { columnOf } from './columnOf';
import type { KeyDefaults } from './keyDefaults';

/** The defaults with the place in `Parter` where the default weight's column is headed, or where its headings begin if it has none. */
export function withStandardColumn(
  defaults: KeyDefaults,
  grid: Grid | undefined,
  parties: PartyTable,
): KeyDefaults {
  if (grid === undefined) return defaults;
  const column = columnOf(parties, defaults.standardWeight)?.values[0]?.cell.column ?? grid.column;
  return { ...defaults, standardColumnCell: refAt(grid, 0, column - grid.column) };
}
