import type { TableLayout } from '../tables/tableLayout';
import { foldText } from '../tables/foldText';

const HEADINGS = {
  label: ['Post', 'Omkostningspost', 'Omkostning', 'Item', 'Cost item', 'Cost'],
  group: ['Gruppe', 'Group'],
  key: ['Nøgle', 'Noegle', 'Fordelingsnøgle', 'Fordeling', 'Key', 'Distribution key'],
  keyB: ['Nøgle B', 'Noegle B', 'Key B'],
  keyC: ['Nøgle C', 'Noegle C', 'Key C'],
  amount: ['Beløb', 'Beloeb', 'Amount'],
  rate: ['Takst', 'Rate'],
  profile: ['Indfasning', 'Profil', 'Phasing'],
  startYear: ['Startår', 'Startaar', 'Start year'],
  priceLevel: ['Prisniveau', 'Price level'],
  totalPrice: ['Pris i alt', 'Total price'],
  certainty: ['Sikkerhed', 'Certainty'],
  remark: ['Bemærkning', 'Bemaerkning', 'Remark', 'Note'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A known column of `Omkostninger`. */
export type CostField = keyof typeof HEADINGS;

/** What `Omkostninger` looks like: its headings in Danish and English, and a column for every year, its accounts, and what is undecided. */
export const COST_LAYOUT: TableLayout<CostField> = {
  headings: HEADINGS,
  otherWords: {
    label: [
      ...['Aktivitet', 'Navn', 'Udgift', 'Udgiftspost', 'Projekt', 'Indsats', 'Tekst', 'Beskrivelse'],
      ...['Opgave', 'Emne', 'Budgetpost', 'Linje', 'Område', 'Tiltag', 'Ydelse', 'Omkostninger', 'Poster'],
    ],
    key: [
      ...['Fordelingsmodel', 'Fordeles efter', 'Fordel efter', 'Fordelingsprincip', 'Model', 'Princip'],
      ...['Nøglenavn', 'Nøgler', 'Fordelingsnøgler', 'Finansiering'],
    ],
    rate: ['Takster', 'Sats'],
    profile: ['Fasning', 'Indfasningsprofil'],
    startYear: ['Start år', 'Opstartsår', 'Første år'],
    priceLevel: ['Prisår', 'PL-niveau', 'P/L-niveau', 'Pris- og lønniveau'],
  },
  required: ['label', 'key'],
  needsRows: true,
  dateless: ['key', 'keyB', 'keyC', 'rate', 'priceLevel', 'certainty'],
  asides: ['totalPrice', 'certainty', 'remark'],
  takesAnyRow: false,
  readsExtra: ({ role }) => role === 'amount' || role === 'undecided' || role === 'accounts',
};

/** Whether a heading row is that of cost rows: it has what every cost row needs, `Post` and `Nøgle`, or their aliases. */
export function looksLikeCosts(headings: readonly string[]): boolean {
  const found = new Set(headings.map(foldText));
  const { label, key } = COST_LAYOUT.headings;
  return [label, key].every((aliases) => aliases.some((alias) => found.has(foldText(alias))));
}
