import type { TableLayout } from '../tables/tableLayout';
import { foldText } from '../tables/foldText';

/** A known column of `Parter`. */
export type PartyField = 'part' | 'sector';

/** The names under which the two known columns stand in `PartyTable.columns`, whichever alias was typed. */
export const PART = 'Part';
export const SECTOR = 'Sektor';

/** What `Parter` looks like: every other column with a heading is a grouping or a driver. */
export const PARTY_LAYOUT: TableLayout<PartyField> = {
  headings: { part: [PART, 'Recipient'], sector: [SECTOR, 'Sector'] },
  otherWords: {
    part: [
      ...['Kommune', 'Kommuner', 'Kommunenavn', 'Navn', 'Parter', 'Deltager', 'Deltagere', 'Modtager'],
      ...['Modtagere', 'Aktør', 'Organisation', 'Myndighed', 'Partner', 'Municipality', 'Name'],
    ],
  },
  required: ['part'],
  needsRows: true,
  readsExtra: () => true,
  dateless: [],
  asides: [],
  takesAnyRow: false,
};

/** A column of `Parter` as typed in a key, with `Part` and `Sektor` for their aliases: `recipient` is `Part`, `Klynge` stays `Klynge`. */
export function canonicalLevel(typed: string): string {
  const folded = foldText(typed);
  const known = Object.values(PARTY_LAYOUT.headings).find((aliases) =>
    aliases.some((alias) => foldText(alias) === folded),
  );
  return known?.[0] ?? typed;
}
