import { type Calculation, calculate } from '../../src/calculation/calculate';
import type { CostTable } from '../../src/costs/costRow';
import type { CellValue } from '../../src/cells/grid';
import { roundingInWords } from '../../src/keys/stepInWords';
import { potHeading } from '../../src/allocation/pots';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { stateHolding } from '../../src/cells/stateHolding';

type Rows = readonly (readonly CellValue[])[];

const PARTIES: Rows = [
  ['Part', 'Sektor', 'Deltager', 'Folketal', 'Borgere 2020', 'Borgere 2021'],
  ['Silkeborg', 'Kommuner', 'ja', 94_026, 3, 4],
  ['Skive', 'Kommuner', 'ja', 45_851, 1, 1],
  ['Viborg', 'Kommuner', 'ja', 96_921, 2, 2],
  ['Aarhus', 'Kommuner', 'ja', 349_983, 5, 5],
  ['Regionen', 'Region', 'nej', 0, 0, 0],
];
const KEYS: Rows = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Højst', 'Kun', 'Afrunding'],
  ['Loft', 1, 'Part', 'ligeligt', 30_000, 'Deltager=ja', ''],
  ['Alle', 1, 'Part', 'ligeligt', '', 'Deltager=ja', ''],
  ['Kroner', 1, 'Part', 'ligeligt', '', 'Sektor=Kommuner', 1],
  ['Klynge', 1, 'Sektor', 'ligeligt', 100, '', ''],
  ['Klynge', 2, 'Part', 'ligeligt', '', '', ''],
];

function calculated(costs: Rows, keys: Rows = KEYS): Calculation {
  const grids = Object.entries({ Omkostninger: costs, Parter: PARTIES, Nøgler: keys }).map(
    ([name, values]) => [name, gridOf(name, values)] as const,
  );
  return calculate(stateHolding({ grids: new Map(grids) }));
}

/** What each recipient gets, in kr. by heading. */
function figures({ allocation, input }: Calculation): Record<string, Record<string, number>> {
  const [group] = allocation?.groups ?? [];
  return Object.fromEntries(
    (group?.parties ?? []).map(({ party, amounts }): [string, Record<string, number>] => [
      input.parties.parties[party]?.name ?? '',
      Object.fromEntries(
        (group?.pots ?? []).flatMap((pot, i): [string, number][] =>
          Number.isNaN(amounts[i]) ? [] : [[potHeading(pot), (amounts[i] ?? 0) / 100]],
        ),
      ),
    ]),
  );
}

test('2.500 kr. each and 0,27 kr. per inhabitant, at most 30.000', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Grundtakst', 'Alle', '2.500 pr. part', 'x'],
    ['Pr. borger', 'Loft', '0,27 pr. Folketal', 'X'],
  ]);
  expect(told(result.findings).filter((text) => !text.startsWith('note'))).toEqual([]);
  expect(figures(result)).toEqual({
    Silkeborg: { 'Kommuner 2021': 27_887.02 },
    Skive: { 'Kommuner 2021': 14_879.77 },
    Viborg: { 'Kommuner 2021': 28_668.67 },
    Aarhus: { 'Kommuner 2021': 32_500 },
  });
  // The rows' amounts are the sums.
  expect(result.input.costs.rows.map(({ amounts }) => amounts.map(({ amount }) => amount))).toEqual([
    [1_000_000],
    [2_538_702 + 1_237_977 + 2_616_867 + 3_000_000],
  ]);
});

// 2.500 kr. for each of the four municipalities, and the unit of amounts is not that of a rate.
test.each([
  ['Takst', '2.500 pr. part', ['warning amount-in-kroner Omkostninger!C2']],
  ['Takst', '2.500 kr. pr. part', []],
  ['Takst (kr.)', '2.500 pr. part', []],
  ['Takst (t.kr.)', '2,5 pr. part', []],
  ['Takst i 1.000 kr.', '2,5 pr. part', []],
  ['Takst, mio. kr.', '0,0025 pr. part', []],
  ['Takst (t.kr.)', '2.500 kr. pr. part', []],
])('under »%s« beside mio. kr. %s is 2.500 kr. each', (heading, rate, expected) => {
  const { findings, input } = calculated([
    ['Post', 'Nøgle', heading, '2021 (mio. kr.)'],
    ['Grundtakst', 'Alle', rate, 'x'],
    ['Grundtakst igen', 'Alle', rate, 'x'],
  ]);
  expect(told(findings).filter((text) => !text.startsWith('note'))).toEqual(expected);
  expect(input.costs.rows[0]?.amounts).toMatchObject([{ amount: 1_000_000 }]);
});

test('a rate by a dated driver, in the years that say x, beside a row of amounts', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst', 2021, 2022],
    ['Forløb', 'Kroner', '15.000 pr. Borgere {år-1}', 'x', 'x'],
    ['Drift', 'Kroner', '', 400, ''],
  ]);
  expect(figures(result)).toEqual({
    Silkeborg: { 'Kommuner 2021': 45_100, 'Kommuner 2022': 60_000 },
    Skive: { 'Kommuner 2021': 15_100, 'Kommuner 2022': 15_000 },
    Viborg: { 'Kommuner 2021': 30_100, 'Kommuner 2022': 30_000 },
    Aarhus: { 'Kommuner 2021': 75_100, 'Kommuner 2022': 75_000 },
  });
});

test('a rate is the one amount where there are no years, and may be below zero', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst'],
    ['Rabat', 'Kroner', '-0,27 pr. Folketal'],
  ]);
  // 25.387,02, 12.379,77, 26.168,67 and 94.495,41 in whole kroner.
  expect(figures(result)).toEqual({
    Silkeborg: { Kommuner: -25_387 },
    Skive: { Kommuner: -12_380 },
    Viborg: { Kommuner: -26_169 },
    Aarhus: { Kommuner: -94_495 },
  });
});

test('with a plain split for a key everyone takes part, and each sector has its own pot', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Kontingent', '35/65', '100 pr. part', 'x'],
  ]);
  expect(figures(result)).toMatchObject({
    Skive: { 'Kommuner 2021': 100 },
    Regionen: { 'Region 2021': 100 },
  });
});

describe('a rate in the prices of another year is brought to its own before it is bound and rounded', () => {
  /** By recipient, in kr.: one row with a rate in the prices of 2020, at 2 % a year. */
  function priced(step: Readonly<Record<string, string | number>>, takst: string, year = 2021) {
    const grids = Object.entries({
      Omkostninger: [
        ['Post', 'Nøgle', 'Takst', 'Prisniveau', year],
        ['Drift', 'N', takst, step['Prisniveau'] ?? 2020, 'x'],
      ],
      Parter: PARTIES,
      Nøgler: [
        ['Nøgle', 'Niveau', 'Vægt', 'Kun', 'Mindst', 'Højst', 'Afrunding', 'Metode'],
        [
          'N',
          'Part',
          'ligeligt',
          'Deltager=ja',
          ...['Mindst', 'Højst', 'Afrunding', 'Metode'].map((heading) => step[heading] ?? ''),
        ],
      ],
      Indstillinger: [
        ['PL 2021', '2,0 %'],
        ['PL 2022', '2,0 %'],
      ],
    }).map(([name, values]) => [name, gridOf(name, values)] as const);
    const result = calculate(stateHolding({ grids: new Map(grids) }));
    expect(told(result.findings).filter((text) => text.startsWith('error'))).toEqual([]);
    const [row] = result.input.costs.rows;
    return {
      parts: Object.values(figures(result)).flatMap((amounts) => Object.values(amounts)),
      amount: (row?.amounts[0]?.amount ?? NaN) / 100,
      original: (row?.amounts[0]?.adjusted?.original ?? NaN) / 100,
    };
  }

  // In the prices of 2020: 25.387,02, 12.379,77, 26.168,67 and 94.495,41, together 158.430,87.
  // Times 1,02: 25.894,7604, 12.627,3654, 26.692,0434 and 96.385,3182.
  test.each<[string, Readonly<Record<string, string | number>>, number[]]>([
    ['to the øre', {}, [25_894.76, 12_627.37, 26_692.04, 96_385.32]],
    ['to the krone', { Afrunding: 1 }, [25_895, 12_627, 26_692, 96_385]],
    ['to 500 kr.', { Afrunding: 500 }, [26_000, 12_500, 26_500, 96_500]],
    ['a cap is not raised', { Højst: 30_000 }, [25_894.76, 12_627.37, 26_692.04, 30_000]],
    ['a cap that prices alone reach', { Højst: 26_500 }, [25_894.76, 12_627.37, 26_500, 26_500]],
    ['a floor that prices take them over', { Mindst: 12_500 }, [25_894.76, 12_627.37, 26_692.04, 96_385.32]],
    ['a floor is not raised', { Mindst: 26_000 }, [26_000, 26_000, 26_692.04, 96_385.32]],
    [
      'both, and rounding within them',
      { Mindst: 12_600, Højst: 26_600, Afrunding: 500 },
      [26_000, 12_600, 26_600, 26_600],
    ],
  ])('%s', (_, step, expected) => {
    const sum = Math.round(expected.reduce((total, part) => total + part, 0) * 100) / 100;
    expect(priced(step, '0,27 pr. Folketal')).toEqual({ parts: expected, amount: sum, original: 158_430.87 });
    const mirrored = expected.map((part) => -part);
    expect(priced(step, '-0,27 pr. Folketal')).toEqual({
      parts: mirrored,
      amount: -sum,
      original: -158_430.87,
    });
  });

  test.each<[string, Readonly<Record<string, string | number>>, string, number, number]>([
    // 76,5 øre.
    ['half an øre goes up', {}, '0,75 pr. part', 2021, 0.77],
    ['or to the even one', { Metode: 'halv lige' }, '0,75 pr. part', 2021, 0.76],
    // 2.524,50.
    ['half a krone goes up', { Afrunding: 1 }, '2.475 pr. part', 2021, 2525],
    // 1,48 × 1,0404 is 1,539… øre; rounded before it would be 1 øre, and so after.
    ['rounded once over two years', {}, '0,0148 pr. part', 2022, 0.02],
    // 1.040,40 / 1,0404.
    ['an earlier year is divided', { Prisniveau: 2022 }, '1.040,40 pr. part', 2020, 1000],
    ['the prices of the year itself', { Prisniveau: 2021 }, '1.040,40 pr. part', 2021, 1040.4],
  ])('%s', (_, step, takst, year, each) => {
    expect(priced(step, takst, year).parts).toEqual([each, each, each, each]);
  });

  test('a missing PL is told of where the rate holds', () => {
    const grids = Object.entries({
      Omkostninger: [
        ['Post', 'Nøgle', 'Takst', 'Prisniveau', 2021, 2022],
        ['Drift', 'Alle', '5 pr. part', 2019, 'x', 'x'],
      ],
      Parter: PARTIES,
      Nøgler: KEYS,
      Indstillinger: [
        ['PL 2020', '2,0 %'],
        ['PL 2021', '2,0 %'],
      ],
    }).map(([name, values]) => [name, gridOf(name, values)] as const);
    const { findings } = calculate(stateHolding({ grids: new Map(grids) }));
    const error = findings.find(({ code }) => code === 'price-index-missing');
    expect(told(findings)).toContain('error price-index-missing Omkostninger!F2');
    expect(error?.params).toEqual({ amount: 'rate', level: 2019, year: 2022, missing: [2022], count: 1 });
  });

  test('by another key the rate is brought to the same prices', () => {
    const grids = Object.entries({
      Omkostninger: [
        ['Post', 'Nøgle', 'Nøgle B', 'Takst', 'Prisniveau', 2021],
        ['Drift', 'Alle', 'Loft', '0,27 pr. Folketal', 2020, 'x'],
      ],
      Parter: PARTIES,
      Nøgler: KEYS,
      Indstillinger: [['PL 2021', '2,0 %']],
    }).map(([name, values]) => [name, gridOf(name, values)] as const);
    const { input } = calculate(stateHolding({ grids: new Map(grids) }));
    const [compared] = input.compared;
    const of = (costs: CostTable): number => (costs.rows[0]?.amounts[0]?.amount ?? NaN) / 100;
    // 25.894,76 + 12.627,37 + 26.692,04 + 96.385,32, and 30.000 for the last.
    expect(of(input.costs)).toBe(161_599.49);
    expect(compared === undefined ? NaN : of(compared.costs)).toBe(95_214.17);
  });
});

test.each<[string, Rows, string]>([
  [
    'a text that is no rate',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '0,27', 'x'],
    ],
    'error rate-invalid Omkostninger!C2',
  ],
  [
    'a driver that is not there',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '0,27 pr. Folketl', 'x'],
    ],
    'error driver-unknown Omkostninger!C2',
  ],
  [
    'a rate and an amount',
    [
      ['Post', 'Nøgle', 'Takst', 2021, 2022],
      ['A', 'Alle', '0,27 pr. Folketal', 'x', 500],
    ],
    'error rate-and-amount Omkostninger!E2',
  ],
  [
    'a rate and a phasing',
    [
      ['Post', 'Nøgle', 'Takst', 'Beløb', 'Indfasning', 'Startår'],
      ['A', 'Alle', '0,27 pr. Folketal', 'x', '50-50', 2021],
    ],
    'error rate-and-amount Omkostninger!E2',
  ],
  [
    'no year that it holds for',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '0,27 pr. Folketal', ''],
    ],
    'error rate-without-year Omkostninger!C2',
  ],
  ...[
    ['', 'x'],
    ['-', 'X'],
    ['n/a', ' x '],
  ].map(([rate = '', mark = '']): [string, Rows, string] => [
    `»${mark}« under a year, with »${rate}« for a rate`,
    [
      ['Post', 'Nøgle', 'Takst', 2020, 2021],
      ['A', 'Alle', rate, 100, mark],
      ['B', 'Alle', '5 pr. part', 'x', ''],
    ],
    'error rate-missing Omkostninger!E2',
  ]),
  [
    'an x where nothing has a rate',
    [
      ['Post', 'Nøgle', 2021, 2022],
      ['A', 'Alle', 'x', 'x'],
      ['B', 'Alle', 100, ''],
    ],
    'error rate-missing Omkostninger!C2',
  ],
  [
    'a year that the driver has no column for',
    [
      ['Post', 'Nøgle', 'Takst', 2025],
      ['A', 'Alle', '5 pr. Borgere {år-1}', 'x'],
    ],
    'error driver-unknown Omkostninger!C2',
  ],
  [
    'a bound on a group',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Klynge', '0,27 pr. Folketal', 'x'],
    ],
    'error rate-bounds-level Nøgler!E5',
  ],
])('%s is an error', (_, costs, said) => {
  expect(told(calculated(costs).findings)).toContain(said);
});

test('a rate is said to be rounded as its key says, each by itself', () => {
  const { input } = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Pr. borger', 'Kroner', '0,27 pr. Folketal', 'x'],
  ]);
  const words = input.keyOf[0]?.steps.map((step) => roundingInWords(step, 'da'));
  // By sector they are added up.
  expect(words).toEqual(['', 'afrundet til 1 kr., halv op, hver for sig']);
});

test('the trail says what the rate was multiplied by, before rounding', () => {
  const { allocation } = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Pr. borger', 'Kroner', '0,27 pr. Folketal', 'x'],
  ]);
  const last = allocation?.steps.at(-1);
  expect(last?.step.weightText).toBe('0,27 pr. Folketal');
  expect(last?.parts).toEqual(Float64Array.of(2_538_700, 1_238_000, 2_616_900, 9_449_500));
});

test('a rate without accounts where another row has some is told of, since all of it would be settled', () => {
  const { findings } = calculated([
    ['Post', 'Nøgle', 'Takst', 2021, 'Regnskab 2021'],
    ['Pr. borger', 'Alle', '0,27 pr. Folketal', 'x', ''],
    ['Drift', 'Alle', '', 400, 300],
  ]);
  expect(told(findings)).toContain('warning accounts-empty Omkostninger!E2');
});

test('another key that leaves nobody to pay the rate is an error at that key', () => {
  const { findings } = calculated(
    [
      ['Post', 'Nøgle', 'Nøgle B', 'Takst', 2021],
      ['Kontingent', 'Alle', 'Ingen', '2.500 pr. part', 'x'],
    ],
    [...KEYS, ['Ingen', 1, 'Part', 'ligeligt', '', 'Sektor=Stat', '']],
  );
  expect(told(findings).filter((text) => text.startsWith('error'))).toEqual([
    'error condition-without-parties Nøgler!F7',
  ]);
});
