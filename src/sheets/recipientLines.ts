import { addToList } from '../cells/addToList';
import type { PartyTable } from '../parties/party';
import { type SubtotalGroup, subtotalsOf } from '../parties/subtotals';
import type { Settings } from '../settings/settings';
import { columnRange, sumOf } from './cells';
import type { CellPlan } from './sheetPlan';

/** Neighbouring rows of a block; `first` counts from its heading row, which is 0. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** A row of a recipients' block: a recipient, or the subtotal of the recipients right above it. */
export type RecipientLine<Item> =
  | { readonly kind: 'party'; readonly item: Item }
  | {
      readonly kind: 'subtotal';
      readonly name: string;
      readonly items: readonly Item[];
      readonly run: RowRun;
    };

/**
 * The rows of a recipients' block below its heading row, in the order of the sheets: that of `Parter`, or with
 * `Mellemtotal` group by group, each with its subtotal below it, and those of no group last.
 */
export function recipientLines<Item extends { readonly party: number }>(
  items: readonly Item[],
  parties: PartyTable,
  { subtotal }: Pick<Settings, 'subtotal'>,
): RecipientLine<Item>[] {
  const groups = subtotalsOf(parties, subtotal) ?? [];
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const itemsOf = new Map<SubtotalGroup | undefined, Item[]>();
  for (const item of items) {
    addToList(itemsOf, groupOf.get(item.party), item);
  }
  const lines: RecipientLine<Item>[] = [];
  for (const group of [...groups, undefined]) {
    const members = itemsOf.get(group) ?? [];
    const run = { first: 1 + lines.length, count: members.length };
    for (const item of members) lines.push({ kind: 'party', item });
    if (group === undefined || members.length === 0) continue;
    lines.push({ kind: 'subtotal', name: group.name, items: members, run });
  }
  return lines;
}

/** A native sum of a subtotal's members in every amount column, of which the first is `from`; empty where none of them can get anything. */
export function memberSums(
  items: readonly { readonly amounts: ArrayLike<number> }[],
  { first, count }: RowRun,
  columns: number,
  from: number,
  block: string,
): CellPlan[] {
  return Array.from({ length: columns }, (_, at) => {
    const isEmpty = items.every(({ amounts }) => Number.isNaN(amounts[at]));
    return isEmpty ? null : sumOf(columnRange(block, first, from + at, count));
  });
}
