import { accountsOf } from '../costs/accountsOf';
import type { Grid } from '../cells/grid';
import type { WorkbookState } from '../cells/workbookState';
import { finding, type Finding } from '../findings/finding';
import { splitOrders } from '../keys/splitOrders';
import { tellOfOrder } from '../keys/tellOfOrder';
import { tellOfPayments } from '../parties/tellOfPayments';
import { foldText } from '../tables/foldText';
import { hiddenRows } from './hiddenRows';
import { PARTIES } from './inputNames';
import type { Input } from './input';
import type { Usage } from './usage';

/** Tells of how the input stands: the order of sectors, hidden rows, payments of no year or of none that is settled, and formulas that were not calculated. */
export function tellOfAround(
  state: WorkbookState,
  { costs, parties, keyOf }: Pick<Input, 'costs' | 'parties' | 'keyOf'>,
  costGrids: readonly Grid[],
  usage: Usage | null,
): Finding[] {
  const partyGrid = state.grids.get(PARTIES);
  const settled = accountsOf(costs)?.years ?? [];
  const isUsed = (heading: string): boolean => usage?.partyColumns.has(foldText(heading)) !== false;
  const used = [...costs.rows.map(({ cells }) => cells.label), ...parties.parties.map(({ cell }) => cell)];
  const grids = [...costGrids, ...(partyGrid === undefined ? [] : [partyGrid])];
  return [
    ...tellOfOrder(splitOrders(keyOf, parties), state.splitOrder ?? null),
    ...grids.flatMap((grid) => hiddenRows(grid, used)),
    ...tellOfPayments(partyGrid, parties, isUsed, settled),
    ...(state.isStale === true ? [finding('warning', 'input-not-calculated', null, {})] : []),
  ];
}
