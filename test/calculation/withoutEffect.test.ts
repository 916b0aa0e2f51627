import type { CellValue } from '../../src/cells/grid';
import { calculated } from '../support/calculated';
import { told } from '../support/told';

type Rows = readonly (readonly CellValue[])[];

const PARTIES: Rows = [
  ['Part', 'Sektor', 'Folketal'],
  ['Skive', 'Kommuner', 45_851],
  ['Viborg', 'Kommuner', 96_921],
  ['Regionen', 'Region', 142_772],
];
const STEPS = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Afrunding', 'Metode', 'Rest'];
const FOLK: Rows = [STEPS, ['Folk', 1, 'Part', 'Folketal']];
const YEAR: Rows = [
  ['Post', 'Nøgle', 2021],
  ['Drift', 'Folk', 1000],
];
const SPLIT: Rows = [
  ['Post', 'Nøgle', 2021],
  ['Drift', '35/65', 1000],
];

function toldOf(costs: Rows, keys: Rows | null, ...settings: Rows): string[] {
  const { findings } = calculated({
    Omkostninger: costs,
    Parter: PARTIES,
    ...(keys === null ? {} : { Nøgler: keys }),
    ...(settings.length === 0 ? {} : { Indstillinger: [['Navn', 'Værdi'], ...settings] }),
  });
  return told(findings).filter((text) => !text.includes('parties-unreached'));
}

const effect = (cell: string): string[] => [`note without-effect ${cell}`];

describe('a setting', () => {
  test.each<[string, Rows, Rows | null, Rows, readonly string[]]>([
    [
      'a weight of splits, and there are none',
      YEAR,
      FOLK,
      [['Standardvægt', 'ligeligt']],
      effect('Indstillinger!B2'),
    ],
    ['the weight that holds anyway', YEAR, FOLK, [['Standardvægt', 'folketal']], []],
    ['a weight of splits', SPLIT, null, [['Standardvægt', 'ligeligt']], []],
    [
      'a unit of sectors, for a listed key',
      YEAR,
      FOLK,
      [['Sektorafrunding', 500]],
      effect('Indstillinger!B2'),
    ],
    [
      'a remainder of sectors, for a listed key',
      YEAR,
      FOLK,
      [['Sektorrest', 'Region']],
      effect('Indstillinger!B2'),
    ],
    [
      'a method of sectors, for a listed key',
      YEAR,
      FOLK,
      [['Sektormetode', 'halv lige']],
      effect('Indstillinger!B2'),
    ],
    [
      'a method of sectors that share the remainder',
      SPLIT,
      null,
      [['Sektormetode', 'halv lige']],
      effect('Indstillinger!B2'),
    ],
    [
      'a method of sectors that are rounded alone',
      SPLIT,
      null,
      [
        ['Sektormetode', 'halv lige'],
        ['Sektorrest', 'Region'],
      ],
      [],
    ],
    [
      'a method where parts share the remainder',
      YEAR,
      FOLK,
      [['Metode', 'halv lige']],
      effect('Indstillinger!B2'),
    ],
    ['the method that holds anyway', YEAR, FOLK, [['Metode', 'halv op']], []],
    [
      'a method where parts are rounded alone',
      YEAR,
      FOLK,
      [
        ['Metode', 'halv lige'],
        ['Rest', 'Skive'],
      ],
      [],
    ],
    [
      'a unit that every step has its own instead of',
      YEAR,
      [STEPS, ['Folk', 1, 'Part', 'Folketal', 1]],
      [['Afrunding', 500]],
      effect('Indstillinger!B2'),
    ],
    [
      'a unit that one step takes',
      YEAR,
      [STEPS, ['Folk', 1, 'Sektor', '35/65', 1], ['Folk', 2, 'Part', 'Folketal']],
      [['Afrunding', 500]],
      [],
    ],
    [
      'a remainder that every step has its own instead of',
      YEAR,
      [STEPS, ['Folk', 1, 'Part', 'Folketal', '', '', 'Viborg']],
      [['Rest', 'Skive']],
      effect('Indstillinger!B2'),
    ],
    [
      'years, where there are none',
      [
        ['Post', 'Nøgle', 'Beløb'],
        ['Drift', '35/65', 5],
      ],
      null,
      [['År', '2021-2023']],
      effect('Indstillinger!B2'),
    ],
    [
      'years, where all amounts are undecided',
      [
        ['Post', 'Nøgle', 'Ikke afklaret'],
        ['Drift', '35/65', 5],
      ],
      null,
      [['År', 2021]],
      effect('Indstillinger!B2'),
    ],
    [
      'a unit, where every heading has one',
      [
        ['Post', 'Nøgle', '2021 (kr.)'],
        ['Drift', '35/65', 5],
      ],
      null,
      [['Beløb i', 'mio. kr.']],
      effect('Indstillinger!B2'),
    ],
    [
      'a unit, where the corner has one',
      [
        ['Post (kr.)', 'Nøgle', 2021],
        ['Drift', '35/65', 5],
      ],
      null,
      [['Beløb i', 'mio. kr.']],
      effect('Indstillinger!B2'),
    ],
    [
      'a unit, where one heading has none',
      [
        ['Post', 'Nøgle', '2021 (kr.)', 2022],
        ['Drift', '35/65', 5, 6],
      ],
      null,
      [['Beløb i', 'mio. kr.']],
      [],
    ],
    [
      'a price level, where every row has its own',
      [
        ['Post', 'Nøgle', 2021, 'Prisniveau'],
        ['Drift', '35/65', 5, 2020],
      ],
      null,
      [
        ['Prisniveau', 2019],
        ['PL 2021', 2],
      ],
      effect('Indstillinger!B2'),
    ],
    [
      'price indexes without a level',
      SPLIT,
      null,
      [
        ['PL 2020', 2],
        ['PL 2021', '2,0 %'],
      ],
      ['warning without-effect Indstillinger!B2'],
    ],
    [
      'price indexes of a heading',
      [
        ['Post', 'Nøgle', '2021 (2020-pl)'],
        ['Drift', '35/65', 5],
      ],
      null,
      [['PL 2021', 2]],
      [],
    ],
    [
      'a price index more than is needed',
      SPLIT,
      null,
      [
        ['Prisniveau', 2020],
        ['PL 2021', 2],
        ['PL 2022', 2],
      ],
      [],
    ],
    [
      'how it is calculated, of a lone row',
      SPLIT,
      null,
      [
        ['Beregning', 'pr. post'],
        ['Enhed', 'kr.'],
        ['Sprog', 'dansk'],
      ],
      [],
    ],
    [
      'a value in the third column',
      SPLIT,
      null,
      [['Afrunding', '', 500]],
      ['warning setting-elsewhere Indstillinger!C2'],
    ],
    [
      'a number beside the value',
      SPLIT,
      null,
      [['Afrunding', 1, 500]],
      ['note column-unread Indstillinger!C2'],
    ],
    ['a remark beside the value', SPLIT, null, [['Afrunding', 1, 'vedtaget']], []],
  ])('%s', (_, costs, keys, settings, expected) => {
    expect(toldOf(costs, keys, ...settings)).toEqual(expected);
  });
});

describe('a row of costs', () => {
  test.each<[string, readonly CellValue[], readonly (readonly CellValue[])[], readonly string[]]>([
    ['a start year beside a year', [2021, 'Startår'], [['Folk', 5, 2021]], effect('Omkostninger!D2')],
    [
      'a start year that is none, beside a year',
      [2021, 'Startår'],
      [['Folk', 5, 'snart']],
      effect('Omkostninger!D2'),
    ],
    [
      'a start year beside an undecided one',
      ['Ikke afklaret', 'Startår'],
      [['Folk', 5, 2021]],
      effect('Omkostninger!D2'),
    ],
    ['a start year beside one amount', ['Beløb', 'Startår'], [['Folk', 5, 2021]], []],
    [
      'a start year beside the years of a rate',
      [2021, 'Takst', 'Startår'],
      [['Folk', 'x', '5 pr. part', 2021]],
      effect('Omkostninger!E2'),
    ],
    ['a start year of a rate without years', ['Takst', 'Startår'], [['Folk', '5 pr. part', 2021]], []],
    [
      'a phasing beside years',
      [2021, 'Indfasning'],
      [['Folk', 5, '50-50']],
      ['error amount-and-years Omkostninger!D2'],
    ],
    [
      'an amount that is not the sum of its years',
      [2021, 'Beløb'],
      [['Folk', 5, 6]],
      ['warning amount-differs-from-years Omkostninger!D2'],
    ],
    ['an amount that is', [2021, 'Beløb'], [['Folk', 5, 5]], []],
    [
      'a rate beside an amount',
      ['Beløb', 'Takst'],
      [['Folk', 5, '5 pr. part']],
      ['error rate-and-amount Omkostninger!C2'],
    ],
    [
      'a rate beside a phasing',
      ['Takst', 'Indfasning'],
      [['Folk', '5 pr. part', '50-50']],
      ['error rate-and-amount Omkostninger!D2'],
    ],
    [
      'a rate of no year',
      [2021, 'Takst'],
      [['Folk', '', '5 pr. part']],
      ['error rate-without-year Omkostninger!D2', 'note row-without-amount Omkostninger!A2'],
    ],
    [
      'a split beside a rate',
      ['Takst'],
      [
        ['35/65', '5 pr. part'],
        ['Folk', ''],
      ],
      [...effect('Omkostninger!B2'), 'note row-without-amount Omkostninger!A3'],
    ],
    [
      'a price level of accounts alone',
      [2021, 'Regnskab 2021', 'Prisniveau'],
      [
        ['Folk', 5, 5, ''],
        ['Folk', '', 5, 2020],
      ],
      [...effect('Omkostninger!E3'), 'note paid-not-given'],
    ],
    [
      'a price level of what has no year',
      ['Beløb', 'Prisniveau'],
      [['Folk', 5, 2020]],
      ['note price-level-without-year Omkostninger!C2'],
    ],
    [
      'a price level without its index',
      [2021, 'Prisniveau'],
      [['Folk', 5, 2020]],
      ['error price-index-missing Omkostninger!C2'],
    ],
    [
      'a price level of a rate without its index',
      [2021, 'Takst', 'Prisniveau'],
      [['Folk', 'x', '5 pr. part', 2020]],
      ['error price-index-missing Omkostninger!C2'],
    ],
    [
      'a price at full operation alone',
      [2021, 'Pris i alt'],
      [['Folk', '', 5]],
      ['note row-without-amount Omkostninger!A2'],
    ],
    ['another key that is the own one', [2021, 'Nøgle B'], [['Folk', 5, 'Folk']], []],
  ])('%s', (_, headings, rows, expected) => {
    const costs = [['Post', 'Nøgle', ...headings], ...rows.map((row, index) => [`P${index}`, ...row])];
    expect(toldOf(costs, FOLK).sort()).toEqual([...expected].sort());
  });
});

describe('a step', () => {
  test.each<[string, readonly CellValue[], readonly CellValue[], readonly string[]]>([
    ['a method where parts share the remainder', ['Metode'], ['halv lige'], effect('Nøgler!E2')],
    ['the method that holds anyway', ['Metode'], ['halv op'], []],
    ['a method where parts are rounded alone', ['Metode', 'Rest'], ['halv lige', 'hver for sig'], []],
    [
      'years the wrong way round',
      ['Fra år', 'Til år'],
      [2022, 2021],
      ['error step-years-reversed Nøgler!F2', 'error step-year-missing Nøgler!C2'],
    ],
    ['a bound above another', ['Mindst', 'Højst'], [9, 5], ['error bounds-crossed Nøgler!E2']],
    [
      'a filter that leaves nobody out',
      ['Kun'],
      ['Sektor<>Stat'],
      ['warning condition-excludes-nobody Nøgler!E2'],
    ],
  ])('%s', (_, headings, cells, expected) => {
    const keys = [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', ...headings],
      ['Folk', 1, 'Part', 'Folketal', ...cells],
    ];
    expect(
      toldOf(YEAR, keys)
        .filter((text) => !text.includes('difference'))
        .sort(),
    ).toEqual([...expected].sort());
  });

  test('that gives the remainder to somebody, of a key that only a rate uses', () => {
    const keys = [STEPS, ['Folk', 1, 'Part', 'Folketal', '', '', 'Viborg']];
    const costs = [
      ['Post', 'Nøgle', 'Takst'],
      ['Drift', 'Folk', '5 pr. part'],
    ];
    expect(toldOf(costs, keys)).toEqual(effect('Nøgler!G2'));
  });
});

test.each<[string, Rows, readonly string[]]>([
  ['one', [...FOLK, ['Glemt', 1, 'Part', 'ligeligt']], ['Glemt']],
  [
    'several',
    [
      ...FOLK,
      ['Glemt', 1, 'Sektor', '35/65'],
      ['', '', 'Part', 'ligeligt'],
      ['35/65', 1, 'Part', 'ligeligt'],
    ],
    ['Glemt', '35/65'],
  ],
])('keys that no row uses are told of once: %s', (_, keys, names) => {
  const { findings } = calculated({ Omkostninger: YEAR, Parter: PARTIES, Nøgler: keys });
  expect(told(findings)).toEqual(['note keys-unused Nøgler!A3']);
  expect(findings.map(({ params }) => params)).toEqual([{ names }]);
});

test('a key that rows are compared by is used', () => {
  const costs = [
    ['Post', 'Nøgle', 2021, 'Nøgle B', 'Nøgle C'],
    ['Drift', 'Folk', 1000, 'ene', 'ANDEN'],
  ];
  expect(toldOf(costs, [...FOLK, ['Ene', 1, 'Part', 'ligeligt'], ['Anden', 1, 'Part', 'ligeligt']])).toEqual(
    [],
  );
});

test('where there is an error, what would have used the rest may be misspelt, and nothing is said of it', () => {
  const costs = [
    ['Post', 'Nøgle', 2021],
    ['Drift', 'Flok', 1000],
  ];
  expect(toldOf(costs, FOLK, ['Sektorrest', 'Region'])).toEqual(['error key-unknown Omkostninger!B2']);
});

test('payments of no year are told of, unless somebody weighs by them', () => {
  const costs = [
    ['Post', 'Nøgle', 2021, 'Regnskab 2021'],
    ['Drift', 'Folk', 1000, 900],
  ];
  const parties = PARTIES.map((row, index) => [...row, ['Betalt', 1, 2, 3][index] ?? '']);
  const input = { Omkostninger: costs, Parter: parties, Nøgler: FOLK };
  expect(told(calculated(input).findings)).toEqual([
    'warning paid-without-year Parter!D1',
    'note paid-not-given',
  ]);
  const byPaid = { ...input, Nøgler: [STEPS, ['Folk', 1, 'Part', 'Betalt']] };
  expect(told(calculated(byPaid).findings)).toEqual(['note paid-not-given']);
});

// 2.500 kr. of 2020 are 2.550 kr. of 2021 at 2 %, for each of three.
test('a rate has its price level, of its row and of its heading alike', () => {
  const amountsOf = (heading: string, level: CellValue): unknown => {
    const { allocation } = calculated({
      Omkostninger: [
        ['Post', 'Nøgle', 'Takst', heading, 'Prisniveau'],
        ['Drift', 'Folk', '2.500 pr. part', 'x', level],
      ],
      Parter: PARTIES,
      Nøgler: FOLK,
      Indstillinger: [
        ['Navn', 'Værdi'],
        ['PL 2021', '2,0 %'],
      ],
    });
    return allocation?.groups[0]?.parties.map(({ amounts }) => [...amounts].filter((one) => one > 0));
  };
  expect(amountsOf('2021', 2020)).toEqual([[255_000], [255_000], [255_000]]);
  expect(amountsOf('2021 (2020-pl)', '')).toEqual([[255_000], [255_000], [255_000]]);
});
