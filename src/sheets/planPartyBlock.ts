import type { GroupAllocation, PartyAllocation } from '../allocation/allocation';
import type { PartyTable } from '../parties/party';
import { allocationHeadings, rowLabels } from '../texts/sheetHeadings';
import { SHARE_FORMAT } from './amountFormat';
import type { AmountPlace } from './amountPlaces';
import { balanceOf } from './amountPlaces';
import { kroner } from './cells';
import { hasDifferences } from './groupPlaces';
import { itemAt } from './itemAt';
import { shareNumber } from './shareNumber';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

/** What the recipients' block of one group is made of. */
export interface PartyBlockInput {
  readonly group: GroupAllocation;
  readonly parties: PartyTable;
  /** The block's defined name. */
  readonly definedName: string;
  readonly places: readonly AmountPlace[];
  readonly notes: readonly RowPlan[];
  readonly amountFormat: string;
}

/**
 * The lower block of an allocation sheet: what each recipient gets, as plain values, with the rounding difference where
 * there is one and a check of native formulas that the cost block's total has gone out. The third column holds the
 * sector, so that the amounts stand under the cost block's and recipients of equal names are told apart.
 */
export function planPartyBlock(input: PartyBlockInput): BlockPlan {
  const { group, parties, places } = input;
  const { party, share, sector } = allocationHeadings;
  const hasSectors = parties.sectors.length > 0;
  const headings = [party, share, hasSectors ? sector : null, ...places.map((place) => place.heading)];
  const difference: CellPlan[] = [rowLabels.difference, null, null, ...Array.from(group.differences, kroner)];
  const check: CellPlan[] = [rowLabels.check, null, null, ...places.map(balanceOf)];

  return {
    definedName: input.definedName,
    columns: columns(input),
    rows: [
      { kind: 'heading', cells: headings },
      ...group.parties.map((allocation) => itemRow(allocation, parties)),
      ...(hasDifferences(group.differences) ? [{ kind: 'difference', cells: difference } as const] : []),
      { kind: 'check', cells: check },
      ...input.notes,
    ],
    // For the legend of the traffic light among the notes.
    tintColumn: 0,
    liveChecks: { rows: 'check', columns: places.map((place) => place.total.column), good: 0 },
  };
}

function itemRow({ party, share, amounts }: PartyAllocation, { parties }: PartyTable): RowPlan {
  const { name, sector } = itemAt(parties, party);
  const shareCell = share === null ? null : shareNumber(share);
  return { kind: 'item', cells: [name, shareCell, sector || null, ...Array.from(amounts, kroner)] };
}

function columns({ places, amountFormat }: PartyBlockInput): ColumnPlan[] {
  return [
    { format: 'text', align: 'left', wrap: true },
    { format: SHARE_FORMAT, align: 'right' },
    { format: 'text', align: 'left' },
    ...places.map((): ColumnPlan => ({ format: amountFormat, align: 'right' })),
  ];
}
