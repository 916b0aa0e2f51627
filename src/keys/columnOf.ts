import { canonicalLevel } from '../parties/canonicalLevel';
import type { PartyColumn, PartyTable } from '../parties/party';
import { foldText } from '../tables/foldText';

/** The column of `Parter` with this heading, in Danish or English where it is `Part` or `Sektor`; null where there is none. */
export function columnOf(parties: PartyTable, heading: string): PartyColumn | null {
  const folded = foldText(canonicalLevel(heading));
  return parties.columns.find((column) => foldText(column.heading) === folded) ?? null;
}

/** All headings of `Parter`, for suggestions. */
export function headingsOf(parties: PartyTable): string[] {
  return parties.columns.map(({ heading }) => heading);
}
