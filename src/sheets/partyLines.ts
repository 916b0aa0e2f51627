import { addToList } from '../cells/addToList';
import type { PartyTable } from '../parties/party';
import { type SubtotalGroup, subtotalsOf } from '../parties/subtotals';
import type { Settings } from '../settings/settings';
import { columnRange, sumOf } from './cells';
import type { BlockRange, CellPlan } from './sheetPlan';

/** Neighbouring rows of a block; `first` counts from its heading row, which is 0. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** A row of a recipients' block: a recipient, or the subtotal of the recipients right above it. */
export type PartyLine<Item> =
  | { readonly kind: 'party'; readonly item: Item }
  | {
      readonly kind: 'subtotal';
      readonly name: string;
      readonly items: readonly Item[];
      readonly run: RowRun;
    };

/** The rows of a recipients' block below its heading row, and where the recipients among them stand. */
export interface PartyLines<Item> {
  readonly lines: readonly PartyLine<Item>[];
  /** At least one, which may be of no rows. */
  readonly runs: readonly RowRun[];
}

/**
 * The recipients in the order of the sheets: that of `Parter`, or with `Mellemtotal` group by group, each with its
 * subtotal below it, and those of no group last.
 */
export function partyLines<Item extends { readonly party: number }>(
  items: readonly Item[],
  parties: PartyTable,
  { subtotal }: Pick<Settings, 'subtotal'>,
): PartyLines<Item> {
  const groups = subtotalsOf(parties, subtotal);
  if (groups === null) {
    const lines = items.map((item) => ({ kind: 'party', item }) as const);
    return { lines, runs: [{ first: 1, count: items.length }] };
  }
  return groupedLines(items, groups);
}

function groupedLines<Item extends { readonly party: number }>(
  items: readonly Item[],
  groups: readonly SubtotalGroup[],
): PartyLines<Item> {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const itemsOf = new Map<SubtotalGroup | undefined, Item[]>();
  for (const item of items) {
    addToList(itemsOf, groupOf.get(item.party), item);
  }
  const lines: PartyLine<Item>[] = [];
  const runs: RowRun[] = [];
  const add = (members: readonly Item[]): RowRun => {
    const run = { first: 1 + lines.length, count: members.length };
    members.forEach((item) => lines.push({ kind: 'party', item }));
    runs.push(run);
    return run;
  };
  for (const group of groups) {
    const members = itemsOf.get(group);
    if (members === undefined) continue;
    const run = add(members);
    lines.push({ kind: 'subtotal', name: group.name, items: members, run });
  }
  const others = itemsOf.get(undefined) ?? [];
  if (others.length > 0 || runs.length === 0) add(others);
  return { lines, runs };
}

/** The recipients' cells of one column of a block, without the subtotals between them. */
export function partyCells(runs: readonly RowRun[], block: string, column: number): BlockRange[] {
  return runs.map(({ first, count }) => columnRange(block, first, column, count));
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
