import { canonicalLevel } from '../parties/partyLayout';
import type { PartyColumn, PartyTable } from '../parties/party';
import { foldText } from '../tables/foldText';

/**
 * The column of `Parter` with this heading, in Danish or English where it is `Part` or `Sektor`; otherwise the only one
 * with this name and year, however the year is written: `Folketal 2019` is `Folketal pr. 1.1.2019`. Null where there is none.
 */
export function columnOf(parties: PartyTable, heading: string): PartyColumn | null {
  const folded = foldText(canonicalLevel(heading));
  const column = parties.columns.find((one) => foldText(one.heading) === folded);
  if (column !== undefined) return column;
  const [first, second] = parties.columns.filter(({ plain = '' }) => foldText(plain) === folded);
  return first !== undefined && second === undefined ? first : null;
}

/** All headings of `Parter`, for suggestions. */
export function partyHeadings(parties: PartyTable): string[] {
  return parties.columns.map(({ heading }) => heading);
}
