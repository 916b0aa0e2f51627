import type { GroupAllocation } from '../allocation/allocation';
import { type AmountPlace, amountPlaces } from './amountPlaces';
import { type GroupLayout, groupLayout, type LayoutInput } from './groupLayout';
import { costBlockLayout } from './layouts/costBlockLayout';
import { partyBlockLayout } from './layouts/partyBlockLayout';

/** The defined names of an allocation sheet's two blocks. */
export interface GroupBlocks {
  readonly costs: string;
  readonly parties: string;
}

/** What both blocks of a group are made of. */
export interface GroupBlockInput {
  readonly group: GroupAllocation;
  readonly layout: GroupLayout;
  /** The block's defined name. */
  readonly definedName: string;
  readonly places: readonly AmountPlace[];
  readonly amountFormat: string;
}

/** Where a group's amounts stand, one place for each of its pots. */
export function groupPlaces(group: GroupAllocation, tables: LayoutInput, blocks: GroupBlocks): AmountPlace[] {
  const layout = groupLayout(group, tables);
  const totals = { layout: costBlockLayout(group, tables.costs, layout), block: blocks.costs };
  return amountPlaces(partyBlockLayout(group, tables.parties, layout), blocks.parties, totals);
}
