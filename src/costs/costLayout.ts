import type { TableLayout } from '../tables/readTable';

/** A known column of `Omkostninger`. */
export type CostField =
  'label' | 'group' | 'key' | 'amount' | 'profile' | 'startYear' | 'totalPrice' | 'certainty' | 'remark';

/** What `Omkostninger` looks like: its headings in Danish and English, and a column for every year. */
export const COST_LAYOUT: TableLayout<CostField> = {
  headings: {
    label: ['Post', 'Omkostningspost', 'Omkostning', 'Item', 'Cost item', 'Cost'],
    group: ['Gruppe', 'Group'],
    key: ['Nøgle', 'Noegle', 'Fordelingsnøgle', 'Fordeling', 'Key', 'Distribution key'],
    amount: ['Beløb', 'Beloeb', 'Amount'],
    profile: ['Indfasning', 'Profil', 'Phasing'],
    startYear: ['Startår', 'Startaar', 'Start year'],
    totalPrice: ['Pris i alt', 'Total price'],
    certainty: ['Sikkerhed', 'Certainty'],
    remark: ['Bemærkning', 'Bemaerkning', 'Remark', 'Note'],
  },
  required: ['label', 'key'],
  needsRows: true,
  readsExtra: ({ role }) => role === 'amount',
};
