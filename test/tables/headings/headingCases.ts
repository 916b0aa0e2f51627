import type { CellValue } from '../../../src/cells/grid';
import type { Heading } from '../../../src/tables/headings/heading';

/** A heading as people write it, its number format where that matters, and what it says; what is left out is null, `''` or `none`. */
export type HeadingCase = readonly [value: CellValue, says: Partial<Heading>, format?: string];

const YEAR_2021 = { role: 'amount', year: 2021 } as const;

/** The whole of 2022, from its first day to its last. */
export const FIRST_TO_LAST_DAY: readonly string[] = [
  ...['1/1-31/12 2022', '1.1-31.12.2022', '01.01.2022 - 31.12.2022', '1. januar - 31. december 2022'],
  ...[
    'Budget 01/01 \u2013 31/12 2022',
    'fra 1.1. til 31.12. 2022',
    '1-1 til 31-12-2022',
    '01.01.22-31.12.22',
  ],
  ...['1. jan. til 31. dec. 2022', '1/1-31/12-2022'],
];

/** Years. */
export const YEAR_CASES: readonly HeadingCase[] = [
  ['2021', YEAR_2021],
  ...FIRST_TO_LAST_DAY.map((text): HeadingCase => [text, { role: 'amount', year: 2022 }]),
  [2021, YEAR_2021],
  [' 2021 ', YEAR_2021],
  ['Budget 2021', YEAR_2021],
  ['BUDGET  2021', YEAR_2021],
  ['Budget\n2021', YEAR_2021],
  ['B2021', YEAR_2021],
  ['B 2021', YEAR_2021],
  ['BO25', { role: 'amount', year: 2025 }],
  ['BO2025', { role: 'amount', year: 2025 }],
  ['B21', YEAR_2021],
  ["Budget '21", YEAR_2021],
  ['Budget 21', YEAR_2021],
  ['Overslagsår 2026', { role: 'amount', year: 2026 }],
  ['År 2021', YEAR_2021],
  ['2.025', { role: 'amount', year: 2025 }],
  ['2 025', { role: 'amount', year: 2025 }],
  ['2\u00a0025', { role: 'amount', year: 2025 }],
  ['Budget 2.025', { role: 'amount', year: 2025 }],
  ['\uff12\uff10\uff12\uff11', YEAR_2021],
  ['20\u200b21', YEAR_2021],
  ['\u200e2021', YEAR_2021],
  ['01-01-2021', YEAR_2021],
  ['1.1.2021', YEAR_2021],
  ['2021-01-01', YEAR_2021],
  ['1. januar 2021', YEAR_2021],
  ['01/01/21', YEAR_2021],
  [44_197, YEAR_2021, 'dd-mm-yyyy'],
  [44_561, YEAR_2021, 'yyyy'],
  [44_561.5, YEAR_2021, '[$-406]d. mmmm yyyy;@'],
  [2021, YEAR_2021, '#,##0'],
  [2021, YEAR_2021, '0" kr."'],
  ['Kommuner 2021', { ...YEAR_2021, label: 'Kommuner' }],
  ['Region 2021', { ...YEAR_2021, label: 'Region' }],
  ['2021 Kommuner', { ...YEAR_2021, label: 'Kommuner' }],
  ['Forventet regnskab 2021', { ...YEAR_2021, label: 'Forventet regnskab' }],
];

/** What is no year, and what cannot be told. */
export const DOUBTFUL_CASES: readonly HeadingCase[] = [
  ['2021/22', { doubt: 'several years' }],
  ['2021/2022', { doubt: 'several years' }],
  ['2021-22', { doubt: 'several years' }],
  ['2021-2023', { doubt: 'several years' }],
  ['2021\u20132023', { doubt: 'several years' }],
  ['21/22', { doubt: 'several years' }],
  ['Budget 2021/22', { doubt: 'several years', label: 'Budget' }],
  ['2021 og 2022', { doubt: 'several years' }],
  ['Sum 2021 2022', { doubt: 'several years', label: 'Sum' }],
  ['Konto 2021', { doubt: 'number or year', label: 'Konto' }],
  ['Projektnr. 2030', { doubt: 'number or year', label: 'Projektnr.' }],
  ['Pris i alt 2021', { doubt: 'price or year', label: 'Pris i alt' }],
  ['2025 (2023-pl, 2024-pl)', { doubt: 'several price levels' }],
  [2021, { doubt: 'year or date' }, 'dd-mm-yyyy'],
  [2021, { doubt: 'year or date' }, 'yyyy'],
  ['2021 (100 t.kr.)', { doubt: 'unit', label: '(100 t.kr.)' }],
  ['2021 i 100.000 kr.', { doubt: 'unit', label: 'i 100.000 kr.' }],
  ['Drift t.kr. netto 2021', { doubt: 'unit', label: 'Drift t.kr. netto' }],
  ['2021 (hundredtusinder)', { doubt: 'unit', label: '(hundredtusinder)' }],
  ['2021 (øre)', { doubt: 'unit', label: '(øre)' }],
  ['2021 i øre', { doubt: 'unit', label: 'i øre' }],
  ['2021 (K)', { doubt: 'unit', label: '(K)' }],
  ['2021 (M)', { doubt: 'unit', label: '(M)' }],
  ['2021 (10 mio. kr.)', { doubt: 'unit', label: '(10 mio. kr.)' }],
  ['2021 k kr.', { doubt: 'unit', label: 'k kr.' }],
  ['2021 (kkr)', { doubt: 'unit', label: '(kkr)' }],
  ['2021 (kr./1000)', { doubt: 'unit', label: '(kr./1000)' }],
  ['2021 (afrundet til 500 kr.)', { ...YEAR_2021, label: 'afrundet til 500', unit: 'kr' }],
  ['1899', { label: '1899' }],
  ['2200', { label: '2200' }],
  [44_197, { label: '44197' }],
  [2021.5, { label: '2021,5' }],
  ['Konto 202101', { label: 'Konto 202101' }],
  ['21', { label: '21' }],
  ['35/65', { label: '35/65' }],
  ['Overslagsår 1', { label: 'Overslagsår 1' }],
  ['Rute 1000', { label: 'Rute 1000' }],
  ['Beløb', { label: 'Beløb' }],
  [true, { label: 'SAND' }],
  ['', {}],
];

/** Price levels. */
export const PRICE_LEVEL_CASES: readonly HeadingCase[] = [
  ['2025 (2024-pl)', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025 (2024-PL)', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025 (2024 p/l)', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2021 (2021-priser)', { ...YEAR_2021, priceLevel: 2021 }],
  ['Budget 2022 (2023-priser)', { role: 'amount', year: 2022, priceLevel: 2023 }],
  ['Budget 2025, PL24', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025 i 2024-niveau', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025 (25-pl)', { role: 'amount', year: 2025, priceLevel: 2025 }],
  ['2025, prisniveau 2024', { role: 'amount', year: 2025, priceLevel: 2024 }],
  [
    'Driftstilskud 2024 (2024-priser)',
    { role: 'amount', year: 2024, label: 'Driftstilskud', priceLevel: 2024 },
  ],
  [
    'Regnskab 2023 (foreløbige 2025-priser)',
    { role: 'accounts', year: 2023, label: 'Regnskab', priceLevel: 2025 },
  ],
  ['2025 p/l 2024', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025 PL 2024', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025, priser 2024', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2024-priser 2025', { role: 'amount', year: 2025, priceLevel: 2024 }],
  ['2025 (24/25-pl)', { doubt: 'several years', label: '( -pl)' }],
  ['2021-priser', { priceLevel: 2021 }],
  ['2020-niveau', { priceLevel: 2020 }],
  ['Pris i alt (2020-pl)', { role: 'price', label: 'Pris i alt', priceLevel: 2020 }],
  ['Pris 2020-niveau', { label: 'Pris', priceLevel: 2020 }],
];

/** What else the figures may be. */
export const ROLE_CASES: readonly HeadingCase[] = [
  ['Regnskab 2021', { role: 'accounts', year: 2021, label: 'Regnskab' }],
  ['Regnskab pr. 31/12 2021', { role: 'accounts', year: 2021, label: 'Regnskab' }],
  ['R2023', { role: 'accounts', year: 2023, label: 'R' }],
  ['R 2023', { role: 'accounts', year: 2023, label: 'R' }],
  ['R23', { role: 'accounts', year: 2023, label: 'R' }],
  ...[
    ...['Årsregnskab 2021', 'Endeligt regnskab 2021', 'Foreløbigt regnskab 2021', 'Regnskab for 2021'],
    ...['Regn. 2021', 'Rgn. 2021', 'Regnskabsår 2021', 'R-2021', 'Regnskab i 2021'],
  ].map((text): HeadingCase => [
    text,
    { role: 'accounts', year: 2021, label: text.replace(/[ -]?2021$/, '').replace(/ i$/, '') },
  ]),
  ['2021 regnskab', { role: 'accounts', year: 2021, label: 'regnskab' }],
  ['Regnskab 2021 (1.000 kr.)', { role: 'accounts', year: 2021, label: 'Regnskab', unit: 'thousand' }],
  ['Betalt 2021', { role: 'paid', year: 2021, label: 'Betalt' }],
  ['Betalt (2021)', { role: 'paid', year: 2021, label: 'Betalt' }],
  ['Ikke afklaret', { role: 'undecided' }],
  ['Uafklaret', { role: 'undecided' }],
  ['ikke  afklaret', { role: 'undecided' }],
  ['Ikke afklaret (mio. kr.)', { role: 'undecided', unit: 'million' }],
  ['Kommuner Ikke afklaret', { role: 'undecided', label: 'Kommuner' }],
  ['Pris i alt', { role: 'price', label: 'Pris i alt' }],
  ['Pris i alt mio. (kr.)', { role: 'price', label: 'Pris i alt', unit: 'million' }],
  ['Folketal 2019', { role: 'amount', year: 2019, label: 'Folketal' }],
  ['Folketal (2019)', { role: 'amount', year: 2019, label: 'Folketal' }],
  ['Folketal pr. 1.1.2019', { role: 'amount', year: 2019, label: 'Folketal' }],
  ['Indbyggertal pr. 1. oktober 2021', { role: 'amount', year: 2021, label: 'Indbyggertal' }],
  ['Indbyggertal (1/1-2024)', { role: 'amount', year: 2024, label: 'Indbyggertal' }],
];

/** Units. */
export const UNIT_CASES: readonly HeadingCase[] = [
  ['2020 (mio. kr.)', { role: 'amount', year: 2020, unit: 'million' }],
  ['2024 (1.000 kr.)', { role: 'amount', year: 2024, unit: 'thousand' }],
  ['2024 (1000 kr.)', { role: 'amount', year: 2024, unit: 'thousand' }],
  ['Budget 2021, t.kr.', { ...YEAR_2021, unit: 'thousand' }],
  ...["2021 (000')", '2021 (\u00b4000)', '2021 {t.kr.}', '2021/t.kr.', '2021 | t.kr.'].map(
    (text): HeadingCase => [text, { ...YEAR_2021, unit: 'thousand' }],
  ),
  ['2021 (i t.kr. ekskl. moms)', { ...YEAR_2021, label: 'ekskl. moms', unit: 'thousand' }],
  ['Budget 2021 tkr', { ...YEAR_2021, unit: 'thousand' }],
  ['2021 [mkr.]', { ...YEAR_2021, unit: 'million' }],
  ['MDKK 2021', { ...YEAR_2021, unit: 'million' }],
  ['2021 TDKK', { ...YEAR_2021, unit: 'thousand' }],
  ['2021 i tusinde kroner', { ...YEAR_2021, unit: 'thousand' }],
  ['2021 (hele kr.)', { ...YEAR_2021, unit: 'kr' }],
  ['2021 i kr.', { ...YEAR_2021, unit: 'kr' }],
  ['2021 (DKK)', { ...YEAR_2021, unit: 'kr' }],
  ['2021 (mia. kr.)', { ...YEAR_2021, unit: 'milliard' }],
  ['2021 (1.000)', { ...YEAR_2021, unit: 'thousand' }],
  ...['2021 (x 1.000)', '2021 (x1000 kr.)', '2021 *1000', '2021 (1.000-kr.)', '2021 (1.000´kr.)'].map(
    (text): HeadingCase => [text, { ...YEAR_2021, unit: 'thousand' }],
  ),
  ['2021 (mio. kr., 2020-pl)', { ...YEAR_2021, unit: 'million', priceLevel: 2020 }],
  ['2021 (2020-priser, 1.000 kr.)', { ...YEAR_2021, unit: 'thousand', priceLevel: 2020 }],
  ['Budget (mio. kr.) 2021', { ...YEAR_2021, unit: 'million' }],
  ['Kommuner 2021 (mio. kr.)', { ...YEAR_2021, label: 'Kommuner', unit: 'million' }],
  ['Beløb i 1.000 kr.', { label: 'Beløb', unit: 'thousand' }],
  ['Beløb (t.kr.)', { label: 'Beløb', unit: 'thousand' }],
  ['Beløb, mio.', { label: 'Beløb', unit: 'million' }],
  ['Beløb i hele kroner', { label: 'Beløb', unit: 'kr' }],
  ['1.000 kr.', { unit: 'thousand' }],
  ['Pris i alt i mio. kr. ved fuld drift', { label: 'Pris i alt i mio. kr. ved fuld drift' }],
  ['Bustrafik i t', { label: 'Bustrafik i t' }],
];

/** What nobody writes, but the rules must give an answer to. */
export const ODD_CASES: readonly HeadingCase[] = [
  ['2199 i 3 dele', { role: 'amount', year: 2199, label: 'i 3 dele' }],
  ['2021 2021', YEAR_2021],
  ['1900', { role: 'amount', year: 1900 }],
  ['B2021-priser', { priceLevel: 2021, label: 'B' }],
];
