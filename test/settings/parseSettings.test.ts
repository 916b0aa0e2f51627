import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { parseSettings } from '../../src/settings/parseSettings';
import type { CellValue, Grid } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseSettings(gridOf('Indstillinger', rows));
}

const at = (row: number) => ({ name: 'Indstillinger', sheet: 'Indstillinger', row, column: 1 });

test('without a range the defaults hold: 0,01 kr., halv op, største rest, by Folketal, pr. gruppe, in kr., in Danish', () => {
  expect(parseSettings(undefined)).toEqual({
    findings: [],
    value: {
      standardWeight: 'Folketal',
      standardWeightCell: null,
      rounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
      remainderCell: null,
      sectorRounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
      sectorRemainderCell: null,
      calculation: 'per group',
      displayUnit: 'kr',
      amountUnit: null,
      language: 'da',
      prices: { level: null, indexes: [] },
      years: null,
      subtotal: null,
      inhabitants: null,
      given: [],
    },
  });
});

test('reads every setting; the sector step has roundings of its own', () => {
  const { value, findings } = parse(
    ['Indstilling', 'Værdi'],
    ['Standardvægt', 'Gevinst'],
    ['Afrunding', 500],
    ['Metode', 'halv lige'],
    ['Rest', 'hver for sig'],
    ['Sektorafrunding', '50.000 kr.'],
    ['Sektormetode', 'Halv op'],
    ['Sektorrest', 'Region'],
    ['Beregning', 'pr. post'],
    ['Enhed', 'mio. kr.'],
    ['Sprog', 'engelsk'],
  );
  expect(findings).toEqual([]);
  expect(value).toEqual({
    standardWeight: 'Gevinst',
    standardWeightCell: at(1),
    rounding: { unit: 50_000, method: 'half even', remainder: { kind: 'independent' } },
    remainderCell: at(4),
    sectorRounding: { unit: 5_000_000, method: 'half up', remainder: { kind: 'to', name: 'Region' } },
    sectorRemainderCell: at(7),
    calculation: 'per row',
    displayUnit: 'million',
    amountUnit: null,
    language: 'en',
    prices: { level: null, indexes: [] },
    years: null,
    subtotal: null,
    inhabitants: null,
    given: [
      ['standardWeight', 'Gevinst'],
      ['unit', '500'],
      ['method', 'halv lige'],
      ['remainder', 'hver for sig'],
      ['sectorUnit', '50.000 kr.'],
      ['sectorMethod', 'Halv op'],
      ['sectorRemainder', 'Region'],
      ['calculation', 'pr. post'],
      ['displayUnit', 'mio. kr.'],
      ['language', 'engelsk'],
    ].map(([field, text], index) => ({ field, text, cell: at(index + 1) })),
  });
});

test.each<[string, CellValue, Partial<typeof DEFAULT_SETTINGS>]>([
  ['Default weight', 'Equal', { standardWeight: 'Equal', standardWeightCell: at(1) }],
  ['CALCULATION', 'per item', { calculation: 'per row' }],
  ['beregning', 'Pr.  Gruppe', { calculation: 'per group' }],
  ['Unit', '1.000 kr.', { displayUnit: 'thousand' }],
  ['Enhed', 'kr', { displayUnit: 'kr' }],
  ['Enhed', 'mkr.', { displayUnit: 'million' }],
  ['Enhed', 'tusinde kroner', { displayUnit: 'thousand' }],
  ['Beløb i', 'kr.', { amountUnit: 'kr' }],
  ['Beløb i', 'hele kr.', { amountUnit: 'kr' }],
  ['Beløb i', '1.000 kr.', { amountUnit: 'thousand' }],
  ['Beløb i', '1000 kr', { amountUnit: 'thousand' }],
  ['Beløb i', 't.kr.', { amountUnit: 'thousand' }],
  ['beløb  i', 'tkr', { amountUnit: 'thousand' }],
  ['Beloeb i', 'TDKK', { amountUnit: 'thousand' }],
  ['Beløb i', 'mio. kr.', { amountUnit: 'million' }],
  ['Beløb i', 'mio.\u00a0kr.', { amountUnit: 'million' }],
  ['Amounts in', 'MDKK', { amountUnit: 'million' }],
  ['Beløb i', 'mia. kr.', { amountUnit: 'milliard' }],
  ['Language', 'EN', { language: 'en' }],
  ['Sprog', 'dansk', { language: 'da' }],
  ['Afrunding', '', {}],
  ['Prisniveau', 2019, { prices: { level: 2019, indexes: [] } }],
  ['År', 2021, { years: { spans: [{ from: 2021, to: 2021 }], cell: at(1) } }],
  ['år', '2021-2023', { years: { spans: [{ from: 2021, to: 2023 }], cell: at(1) } }],
  ['Aar', '2021 – 2023', { years: { spans: [{ from: 2021, to: 2023 }], cell: at(1) } }],
  ['Years', '2021 to 2023', { years: { spans: [{ from: 2021, to: 2023 }], cell: at(1) } }],
  [
    'År',
    '2021, 2023 og 2025-2026',
    {
      years: {
        spans: [
          { from: 2021, to: 2021 },
          { from: 2023, to: 2023 },
          { from: 2025, to: 2026 },
        ],
        cell: at(1),
      },
    },
  ],
  ['Mellemtotal', 'Klynge', { subtotal: { heading: 'Klynge', cell: at(1) } }],
  ['Indbyggere', 'Borgere', { inhabitants: { heading: 'Borgere', cell: at(1) } }],
])('%s may be %p', (name, value, changed) => {
  expect(parse(['Navn', 'Værdi'], [name, value])).toEqual({
    value: { ...DEFAULT_SETTINGS, ...changed, given: expect.any(Array) as [] },
    findings: [],
  });
});

test.each<[string, readonly CellValue[], readonly string[]]>([
  ['a setting', ['Beregning', 'pr. post'], []],
  ['headings', ['Indstilling', 'Værdi'], []],
  ['headings in English', ['Setting', 'Value'], []],
  ['a heading over the names alone', ['Navn', 'som vi vil have det'], []],
  ['a heading over the values alone', ['Regnemåde', 'Værdi'], []],
  ['a title', ['Sådan regner vi', ''], []],
  ['nothing', ['', ''], []],
  ['a misspelt setting', ['Afrundning', 500], ['warning setting-unknown Indstillinger!A1']],
  ['a setting that does not exist', ['Regnemåde', 'pr. post'], ['warning setting-unknown Indstillinger!A1']],
  ['a price index', ['PL 2021', 2], []],
])('the first row may be %s', (_, row, expected) => {
  expect(told(parse(row, ['Sprog', 'dansk']).findings)).toEqual(expected);
});

test('blank rows and further columns do no harm', () => {
  expect(parse(['Navn', 'Værdi'], ['', ''], ['Sprog', 'en', 'note']).findings).toEqual([]);
});

test.each<[string, Partial<Grid>, readonly string[]]>([
  [
    'a value without a name',
    {
      values: [
        ['Sprog', 'dansk'],
        ['', 500],
      ],
    },
    ['warning setting-nameless Indstillinger!B2'],
  ],
  [
    'a name over the names alone',
    { values: [['Navn'], ['Afrunding']] },
    ['error column-missing Indstillinger!A1'],
  ],
  [
    'a setting right below the name',
    {
      values: [['Sprog', 'dansk']],
      beside: {
        below: [
          ['Afrunding', 500],
          ['PL 2021', 2],
        ],
        right: [],
      },
    },
    ['warning beside-below Indstillinger!A2'],
  ],
  [
    'a setting right above the name',
    {
      values: [['Sprog', 'dansk']],
      beside: {
        below: [],
        right: [],
        above: [
          ['Ark', ''],
          ['Afrunding', 500],
        ],
      },
    },
    ['warning beside-below Indstillinger!A0'],
  ],
  [
    'a remark right below the name',
    { values: [['Sprog', 'dansk']], beside: { below: [['Vedtaget i maj', '']], right: [] } },
    [],
  ],
  [
    'a number that Excel made a date of',
    { values: [['Afrunding', 45_413]], formats: [['General', 'dd-mm-yyyy']] },
    ['error number-doubtful Indstillinger!B1'],
  ],
  [
    'a year in a cell that shows dates',
    { values: [['År', 2021]], formats: [['General', 'dd-mm-yyyy']] },
    ['error number-doubtful Indstillinger!B1'],
  ],
  [
    'a weight that Excel made a date of',
    { values: [['Standardvægt', 32_478]], formats: [['General', 'mmm-yy']] },
    ['error number-doubtful Indstillinger!B1'],
  ],
  [
    'a price index that is a date',
    { values: [['PL 2021', 45_413]], formats: [['General', 'd-mmm']] },
    ['error number-doubtful Indstillinger!B1'],
  ],
  ['an error for a name', { values: [['#REF!', 500]] }, ['error cell-error Indstillinger!A1']],
  ['an error for a value', { values: [['Afrunding', '#NAVN?']] }, ['error cell-error Indstillinger!B1']],
])('%s is told of', (_, change, expected) => {
  const { findings, value } = parseSettings({ ...gridOf('Indstillinger', [['']]), ...change });
  expect(told(findings)).toEqual(expected);
  expect({ ...value, language: 'da', prices: DEFAULT_SETTINGS.prices, given: [] }).toEqual(DEFAULT_SETTINGS);
});

test.each<[string, CellValue[][], string[]]>([
  ['an unknown name', [['Afrundning', 500]], ['warning setting-unknown Indstillinger!A2']],
  ['a unit in words', [['Afrunding', 'hele kroner']], ['error setting-invalid Indstillinger!B2']],
  ['a unit of 0', [['Sektorafrunding', 0]], ['error setting-invalid Indstillinger!B2']],
  ['an unknown method', [['Metode', 'op']], ['error setting-invalid Indstillinger!B2']],
  ['an unknown sector method', [['Sektormetode', 'op']], ['error setting-invalid Indstillinger!B2']],
  ['an unknown calculation', [['Beregning', 'pr. år']], ['error setting-invalid Indstillinger!B2']],
  ['an unknown unit', [['Enhed', 'euro']], ['error setting-invalid Indstillinger!B2']],
  ['an unknown language', [['Sprog', 'svensk']], ['error setting-invalid Indstillinger!B2']],
  ['a price level that is no year', [['Prisniveau', 'i dag']], ['error setting-invalid Indstillinger!B2']],
  ['years in words', [['År', 'alle']], ['error setting-invalid Indstillinger!B2']],
  ['years that end before they begin', [['År', '2023-2021']], ['error setting-invalid Indstillinger!B2']],
  ['a budget year of two', [['År', '2021/2022']], ['error setting-invalid Indstillinger!B2']],
  ['a price index in words', [['PL 2020', 'to procent']], ['error setting-invalid Indstillinger!B2']],
  ['a price index of -100 %', [['PL 2020', -100]], ['error setting-invalid Indstillinger!B2']],
  ['a price index of an error', [['PL 2020', '#N/A']], ['error cell-error Indstillinger!B2']],
  [
    'a share that has lost its percent sign',
    [['PL 2020', 0.03]],
    ['warning price-index-small Indstillinger!B2'],
  ],
  [
    'a price index twice',
    [
      ['PL 2020', 2],
      ['P/L 2020', 3],
    ],
    ['error setting-twice Indstillinger!A3'],
  ],
  ['a split among recipients', [['Standardvægt', '35/65']], ['error setting-invalid Indstillinger!B2']],
  [
    'a weight that cannot be read',
    [['Standardvægt', 'Folketal {']],
    ['error setting-invalid Indstillinger!B2'],
  ],
  [
    'a setting twice, even by another name',
    [
      ['Sprog', 'da'],
      ['Language', 'en'],
    ],
    ['error setting-twice Indstillinger!A3'],
  ],
  [
    'Excel errors',
    [
      ['#REF!', 1],
      ['Sprog', '#N/A'],
    ],
    ['error cell-error Indstillinger!A2', 'error cell-error Indstillinger!B3'],
  ],
])('reports %s', (_, rows, expected) => {
  expect(told(parse(['Navn', 'Værdi'], ...rows).findings)).toEqual(expected);
});

test('an unknown name is suggested, a wrong value told what it may be', () => {
  expect(
    parse(['Navn', 'Værdi'], ['Afrundning', 1], ['Metode', 'op']).findings.map(({ params }) => params),
  ).toEqual([
    { name: 'Afrundning', suggestion: 'Afrunding' },
    { name: 'Metode', text: 'op', allowed: 'halv op; halv lige' },
  ]);
});

test('a wrong value leaves the default, and of two the first counts', () => {
  const { value } = parse(['Navn', 'Værdi'], ['Afrunding', 'x'], ['Sprog', 'en'], ['Sprog', 'da']);
  expect({ ...value, given: [] }).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});
