import type { FindingCode, FindingParams } from '../../src/findings/finding';

type Samples = { readonly [Code in FindingCode]: readonly FindingParams[Code][] };

const parter = { name: 'Parter', sheet: 'Parter', row: 2, column: 0 };

const REGION_FIRST = [
  { name: 'Region', part: { coefficient: 35n, decimals: 0 } },
  { name: 'Kommuner', part: { coefficient: 65n, decimals: 0 } },
];

/** For every code the parameters to try its texts with, one set for every way they can be worded. */
export const samples: Samples = {
  'name-missing': [{ name: 'Parter' }],
  'name-not-a-range': [{ name: 'Parter' }],
  'range-empty': [{ name: 'Parter' }],
  'column-missing': [{ name: 'Parter', heading: 'Part' }],
  'heading-twice': [{ heading: 'Folketal' }],
  'year-twice': [{ year: 2021 }],
  'heading-unclear': [
    { heading: '2021/22', doubt: 'several years' },
    { heading: '2025 (2023-pl, 2024-pl)', doubt: 'several price levels' },
    { heading: 'Konto 2021', doubt: 'number or year' },
    { heading: '13-07-1905', doubt: 'year or date' },
    { heading: 'Pris i alt 2021', doubt: 'price or year' },
  ],
  'heading-empty': [{}],
  'column-unread': [{ heading: 'Antal' }],
  'text-missing': [{ heading: 'Post' }],
  'cell-error': [{ text: '#REF!' }],
  'total-left-out': [
    { text: 'Total', of: 'costs' },
    { text: '', of: 'parties' },
  ],
  'total-differs': [
    { text: 'Total', of: 'costs', heading: '2021', shown: 100_000, sum: 90_000 },
    { text: 'Kommuner i alt', of: 'parties', heading: 'Folketal', shown: 1000, sum: 900.5 },
  ],
  'total-kept': [
    { text: 'Licenser i alt', of: 'costs' },
    { text: 'Total', of: 'parties' },
  ],
  'looks-like-sum': [
    { text: 'Udstyr', of: 'costs' },
    { text: 'Midt', of: 'parties' },
  ],
  'beside-below': [{ name: 'Omkostninger', cells: 'A12:F13', names: ['Kurser', 'Udbud'] }],
  'beside-right': [{ name: 'Omkostninger', cells: 'G1:G13', names: ['2024'] }],
  'row-without-amount': [{ label: 'Kurser' }],
  'row-without-start-year': [{ label: 'Kurser' }],
  'rows-hidden': [
    { name: 'Omkostninger', rows: [8] },
    { name: 'Omkostninger', rows: [8, 9, 12, 13, 14, 15, 16] },
  ],
  'parties-unreached': [{ names: ['Skive'] }, { names: ['Skive', 'Viborg'] }],
  'split-order': [{ text: '35/65', read: REGION_FIRST }],
  'split-order-changed': [{ text: '35/65', read: REGION_FIRST, before: [...REGION_FIRST].reverse() }],
  'amount-not-a-number': [{ text: '12o.000' }],
  'amounts-too-large': [{}],
  'amount-too-large': [{ text: '2.000.000.000.000.000' }],
  'amount-rounded': [{ text: '0,125', amount: 13 }],
  'number-doubtful': [
    { text: '1,150', doubt: 'three digits' },
    { text: '1.150.000 -', doubt: 'trailing dash' },
    { text: '01-05-2024', doubt: 'date' },
    { text: '45,851', doubt: 'three decimals' },
    { text: '65', doubt: 'no percent sign' },
    { text: '3,8', doubt: 'no unit' },
  ],
  'unit-missing': [{ name: 'Omkostninger' }],
  'unit-of-format': [{ text: '3,8 kr.', heading: '2021 (mio. kr.)', amount: 380 }],
  'amounts-missing': [{ name: 'Omkostninger' }],
  'amount-and-years': [{ label: 'Kurser' }],
  'amount-differs-from-years': [{ amount: 100, sum: 200 }],
  'amount-without-year': [{ label: 'Kurser' }],
  'profile-invalid': [{ text: 'straks' }, { text: '32478' }],
  'profile-not-100': [{ text: '25-50-20', sum: { coefficient: 95n, decimals: 0 } }],
  'start-year-invalid': [{ text: '' }, { text: 'snart' }],
  'certainty-unknown': [{ text: 'blå' }],
  'party-twice': [{ name: 'Skive', first: parter }],
  'too-many-parties': [{ count: 10_000, limit: 2000 }],
  'driver-unknown': [
    { heading: 'Folketl', suggestion: 'Folketal' },
    { heading: 'x', suggestion: null },
  ],
  'driver-not-a-number': [{ heading: 'Folketal', text: 'mange' }],
  'driver-empty': [{ heading: 'Folketal', party: 'Skive' }],
  'driver-negative': [{ heading: 'Folketal', text: '-5' }],
  'driver-needs-year': [{ heading: 'Folketal {år-2}', label: 'Kurser' }],
  'weights-all-zero': [{ level: 'Part', weight: 'Folketal' }],
  'group-name-missing': [
    { level: 'Klynge', party: 'Skive' },
    { level: 'Sektor', party: '' },
  ],
  'key-unknown': [
    { key: 'Klynge', suggestion: 'Klyngenøgle' },
    { key: '32478', suggestion: null },
  ],
  'key-without-steps': [{ key: 'Klyngenøgle' }],
  'step-number-invalid': [{ text: '1,5' }],
  'step-number-twice': [{ key: 'Klyngenøgle', number: 2 }],
  'key-not-ending-in-part': [
    { key: 'Klyngenøgle', level: 'Part' },
    { key: 'Klyngenøgle', level: 'Klynge' },
  ],
  'level-unknown': [
    { level: 'Kynge', suggestion: 'Klynge' },
    { level: 'x', suggestion: null },
  ],
  'weight-missing': [{ key: 'Klyngenøgle', number: 2 }],
  'condition-excludes-nobody': [{ text: 'Klynge<>Mdit' }],
  'column-needs-year': [{ heading: 'Deltager {år}', label: 'Kurser' }],
  'bound-invalid': [{ text: '-5' }],
  'bound-unknown': [
    { text: 'Lofte', suggestion: 'Loft' },
    { text: '12o.000', suggestion: null },
  ],
  'bound-not-an-amount': [{ heading: 'Loft', text: 'mange' }],
  'bounds-crossed': [{ name: 'Skive', least: 20_000, most: 10_000 }],
  'bounds-above-amount': [
    { amount: 10_000, limit: 20_000, label: 'Kurser' },
    { amount: 10_000, limit: 20_000, label: '' },
  ],
  'bounds-below-amount': [
    { amount: 20_000, limit: 10_000, label: 'Kurser' },
    { amount: 20_000, limit: 10_000, label: '' },
  ],
  'base-not-reached': [
    { amount: 20_000, base: 10_000, count: 3, label: 'Kurser' },
    { amount: 20_000, base: 10_000, count: 3, label: '' },
  ],
  'step-year-invalid': [{ text: 'snart' }],
  'step-years-reversed': [{ from: 2023, until: 2021 }],
  'step-years-overlap': [{ key: 'Klyngenøgle', number: 2, year: 2022 }],
  'step-year-missing': [
    { key: 'Klyngenøgle', number: 2, year: 2022 },
    { key: 'Klyngenøgle', number: 2, year: 'undecided' },
    { key: 'Klyngenøgle', number: 2, year: null },
  ],
  'weight-invalid': [{ text: 'Skive=-1' }, { text: '32478' }],
  'split-not-100': [{ text: '35/60', sum: { coefficient: 955n, decimals: 1 } }],
  'split-count': [
    { text: '35/65', parts: 2, level: 'Sektor', groups: ['Kommuner'] },
    { text: '35/65', parts: 2, level: 'Klynge', groups: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
  ],
  'sector-needed': [{ key: '35/65' }],
  'named-weight-unknown': [
    { name: 'Komuner', level: 'Sektor', suggestion: 'Kommuner' },
    { name: 'x', level: 'Sektor', suggestion: null },
  ],
  'named-weight-ambiguous': [{ name: 'Midt', level: 'Part' }],
  'condition-invalid': [{ text: 'deltagere' }],
  'condition-column-unknown': [
    { column: 'Deltagr', suggestion: 'Deltager' },
    { column: 'x', suggestion: null },
  ],
  'condition-without-parties': [{ text: 'Deltager=måske' }],
  'unit-invalid': [{ text: '0,001' }],
  'method-unknown': [{ text: 'halv ned' }],
  'remainder-unknown': [{ text: 'Regon', level: 'Sektor' }],
  'remainder-absent': [
    { name: 'Skive', from: '' },
    { name: 'Skive', from: 'Region' },
  ],
  'setting-unknown': [
    { name: 'Afrundning', suggestion: 'Afrunding' },
    { name: 'x', suggestion: null },
  ],
  'setting-invalid': [{ name: 'Metode', text: 'op', allowed: 'halv op; halv lige' }],
  'setting-twice': [{ name: 'Metode' }],
  'independent-difference': [
    { group: 'Drift', heading: 'Kommuner 2021', difference: 50_000 },
    { group: '', heading: '2021', difference: -50_000 },
  ],
  'split-difference': [
    { label: 'Kurser', year: 2021, difference: 100 },
    { label: 'Kurser', year: null, difference: -100 },
  ],
  'published-differs': [
    { line: 'Viborg', heading: 'Kommuner 2022', published: 19_700_000, calculated: 19_750_000 },
    { line: 'Viborg', heading: 'Kommuner 2022', published: 2, calculated: 1 },
  ],
  'published-not-printed': [{ line: 'Regionen', heading: 'Region 2023', calculated: 3_550_000 }],
  'published-total-differs-from-rows': [
    { group: 'Drift', heading: 'Kommuner 2021', published: 1, rows: 2, calculated: 1 },
    { group: '', heading: '2021', published: 2, rows: 1, calculated: null },
  ],
  'published-overview-differs-from-groups': [
    { line: 'Regionen', heading: 'Region 2021', published: 1, groups: 2, calculated: 2 },
    { line: 'Regionen', heading: 'Region 2021', published: 2, groups: 1, calculated: null },
  ],
  'published-rate-differs': [
    {
      line: 'Total',
      heading: 'Kr. pr. indbygger',
      published: { coefficient: 74n, decimals: 1 },
      calculated: { coefficient: 73n, decimals: 1 },
    },
  ],
  'published-group-unknown': [
    { group: 'Dritf', suggestion: 'Drift' },
    { group: '', suggestion: null },
  ],
  'published-line-unknown': [
    { line: 'Skive', group: 'Drift' },
    { line: 'Skive', group: '' },
  ],
  'published-line-twice': [
    { line: 'Skive', group: 'Drift' },
    { line: 'Skive', group: '' },
  ],
  'published-heading-unknown': [{ heading: 'Kommunerne 2021' }],
  'sheet-taken': [{ wanted: 'Kontrol', used: 'Kontrol (2)' }],
  'sheet-stale': [{ sheet: 'Fordeling Anlæg' }],
  'sheet-protected': [{ sheet: 'Kontrol' }],
  'structure-protected': [{ sheets: ['Kontrol'] }, { sheets: ['Kontrol', 'Revisionsspor'] }],
  'trail-per-group': [{ rows: 2_940_000, limit: 200_000 }],
  'setting-column-unknown': [
    { name: 'Mellemtotal', heading: 'Klyngge', suggestion: 'Klynge' },
    { name: 'Indbyggere', heading: 'Borgere', suggestion: null },
  ],
  'subtotal-too-many': [{ heading: 'Adresse', count: 151, limit: 150 }],
  'price-level-invalid': [{ text: 'gammelt' }],
  'price-index-small': [{ name: 'PL 2023', percent: { coefficient: 3n, decimals: 2 } }],
  'price-index-missing': [
    { amount: 1_700_000_000, level: 2019, year: 2020, missing: [2020], count: 1 },
    { amount: 5_050, level: 2019, year: 2026, missing: [2020, 2021, 2022, 2023, 2024, 2025, 2026], count: 2 },
  ],
  'price-level-without-year': [
    { amount: 1_700_000_000, level: 2019, count: 1 },
    { amount: 5_050, level: 2019, count: 3 },
  ],
  'years-not-shown': [
    { years: [{ year: 2020, sum: 100_000_000 }], accounts: false },
    {
      years: [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({ year, sum: 100_050 })),
      accounts: true,
    },
  ],
  'years-none-shown': [{ years: [2021, 2022] }],
  'accounts-without-budget': [{ year: 2021 }],
  'paid-not-given': [{ year: 2021 }],
  'paid-empty': [{ heading: 'Betalt 2021', party: 'Viborg Kommune' }],
  'too-many-groups': [{ count: 1_000, limit: 150 }],
  'sheet-too-long': [{ sheet: 'Revisionsspor', rows: 2_000_001, limit: 1_048_576 }],
  'sheet-too-wide': [{ sheet: 'Samlet oversigt', columns: 20_003, limit: 16_384 }],
  'text-too-long': [{ sheet: 'Fordeling', length: 32_771, limit: 32_767 }],
};
