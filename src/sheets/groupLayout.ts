import type { GroupAllocation, PartyAllocation } from '../allocation/allocation';
import type { CostTable } from '../costs/costRow';
import type { PartyTable } from '../parties/party';
import { namedColumn } from '../parties/subtotals';
import type { Settings } from '../settings/settings';
import { type RecipientLine, recipientLines } from './recipientLines';
import { pricedYears } from './pricedYears';

/** What decides where things stand on an allocation sheet. */
export interface LayoutInput {
  readonly costs: CostTable;
  readonly parties: PartyTable;
  readonly settings: Pick<Settings, 'subtotal'>;
}

/** Where the rows and columns of an allocation sheet's two blocks stand, each from its block's corner. */
export interface GroupLayout {
  /** The columns before the amounts, in both blocks, so that amounts stand under each other. */
  readonly leading: number;
  /** The column of the share within the group, and what that group's column in `Parter` is called; null without `Mellemtotal`. */
  readonly groupShare: { readonly column: number; readonly heading: string } | null;
  /** The column that holds the sector. */
  readonly sector: number;
  /** The rows of the recipients' block below its heading row. */
  readonly parties: readonly RecipientLine<PartyAllocation>[];
  /** The years whose amounts the cost block shows in their own price level too, in columns after the amounts. */
  readonly priced: readonly number[];
}

/** Without subtotals there are three leading columns: name, share, sector; the share within the group takes one of its own where there are sectors. */
export function groupLayout(group: GroupAllocation, { costs, parties, settings }: LayoutInput): GroupLayout {
  const { subtotal } = settings;
  const column = subtotal === null ? undefined : namedColumn(parties, subtotal);
  const hasSectors = parties.sectors.length > 0;
  const sector = column !== undefined && hasSectors ? 3 : 2;
  return {
    leading: sector + 1,
    groupShare: column === undefined ? null : { column: 2, heading: column.heading },
    sector,
    parties: recipientLines(group.parties, parties, settings),
    priced: pricedYears(group, costs),
  };
}
