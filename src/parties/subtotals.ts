import { remembered } from '../cells/remembered';
import { foldText } from '../tables/foldText';
import { canonicalLevel } from './partyLayout';
import type { PartyColumn, PartyTable } from './party';

/** The recipients that a subtotal adds up: those with the same text in the column that `Mellemtotal` names. */
export interface SubtotalGroup {
  /** As it stands where it appears first: `Midt`. */
  readonly name: string;
  /** `Party.index`, in the order of `Parter`. */
  readonly members: readonly number[];
}

/** A formula names every group's rows, and has room for so many. */
export const MOST_SUBTOTALS = 150;

/** The column of `Parter` that a setting names, whatever its case and alias; undefined where there is none. */
export function namedColumn(
  { columns }: PartyTable,
  { heading }: { readonly heading: string },
): PartyColumn | undefined {
  const folded = foldText(canonicalLevel(heading));
  return columns.find((column) => foldText(column.heading) === folded);
}

/**
 * The groups of the column that `Mellemtotal` names, in the order in which they first appear; null where it names none.
 * A recipient without a text belongs to none.
 */
export function subtotalsOf(
  parties: PartyTable,
  named: { readonly heading: string } | null,
): readonly SubtotalGroup[] | null {
  const column = named === null ? undefined : namedColumn(parties, named);
  if (column === undefined) return null;
  const groups = new Map<string, { readonly name: string; readonly members: number[] }>();
  column.values.forEach(({ text }, index) => {
    if (text === '') return;
    remembered(groups, foldText(text), () => ({ name: text, members: [] })).members.push(index);
  });
  return [...groups.values()];
}
