import type { TableLayout } from '../tables/tableLayout';

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
