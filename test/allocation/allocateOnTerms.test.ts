import { allocated, type Inputs, type Rows } from './allocated';
import { groupNamed, partyFigures } from './figures';
import { KEY_HEADINGS } from '../support/keyHeadings';
import { told } from '../support/told';

/** Mixed weights, base amounts, bounds, years of steps and filters, from the cells of a workbook to the figures. */
const PARTIES: Rows = [
  ['Part', 'Klynge', 'Folketal', 'Loft', 'Deltager 2021', 'Deltager 2022'],
  ['Silkeborg', 'Midt', 94_026, '', 'ja', 'ja'],
  ['Skive', 'Vest', 45_851, '150.000 kr.', 'ja', 'nej'],
  ['Viborg', 'Midt', 96_921, 400_000, 'nej', 'ja'],
];

interface StepRow {
  number?: number;
  level?: string;
  weight?: string;
  least?: string | number;
  most?: string | number;
  only?: string;
  from?: number;
  until?: number;
  unit?: number;
  method?: string;
  remainder?: string;
}

function keyRows(steps: readonly StepRow[]): Rows {
  const rows = steps.map((step) => [
    'Nøglen',
    step.number ?? 1,
    step.level ?? 'Part',
    step.weight ?? 'Folketal',
    step.least ?? '',
    step.most ?? '',
    step.only ?? '',
    step.from ?? '',
    step.until ?? '',
    step.unit ?? 1,
    step.method ?? '',
    step.remainder ?? '',
  ]);
  return [KEY_HEADINGS, ...rows];
}

function share(amount: number | string, steps: StepRow | readonly StepRow[], change: Partial<Inputs> = {}) {
  const keys = keyRows('length' in steps ? steps : [steps]);
  const costs: Rows = [
    ['Post', 'Nøgle', 2021],
    ['Drift', 'Nøglen', amount],
  ];
  return allocated({ costs, parties: PARTIES, keys, ...change });
}

/** What the three get in 2021, as they stand in `Parter`. */
function figures(...asked: Parameters<typeof share>): (number | undefined)[] {
  const result = share(...asked);
  expect(result.findings).toEqual([]);
  const named = partyFigures(result, '');
  return ['Silkeborg', 'Skive', 'Viborg'].map((name) => named[name]?.['2021']);
}

test.each<[string, number, StepRow | StepRow[], (number | undefined)[]]>([
  [
    'half by population, half equally',
    600_000,
    { weight: '50 % Folketal + 50 % ligeligt' },
    [219_122, 158_089, 222_789],
  ],
  ['a mixture of one is that one', 1_000_000, { weight: '100 % Folketal' }, [397_073, 193_629, 409_298]],
  [
    'nothing of the other is that one too',
    1_000_000,
    { weight: '0 % ligeligt + 100 % Folketal' },
    [397_073, 193_629, 409_298],
  ],
  ['at most 400.000', 1_000_000, { most: 400_000 }, [400_000, 200_000, 400_000]],
  ['at least 210.000', 1_000_000, { least: '210.000 kr.' }, [389_011, 210_000, 400_989]],
  ['of a credit the same', -1_000_000, { most: 400_000 }, [-400_000, -200_000, -400_000]],
  // 238.243,5…, 116.177,5… and 245.578,9…: nobody is bound.
  ['at most what a column says, blank for no bound', 600_000, { most: 'Loft' }, [238_244, 116_177, 245_579]],
  ['a column may say so to the øre', 1_000_000, { most: 'Loft' }, [450_000, 150_000, 400_000]],
  // 10.000 each, and 970.000 by population: 385.160,4… 187.820,2… 397.019,3…
  [
    'a base amount first',
    1_000_000,
    { weight: '10.000 kr. til hver, resten efter Folketal' },
    [395_161, 197_820, 407_019],
  ],
  // 100.000 each; of 700.000 half equally: 116.666,67 each, half by population.
  [
    'a base amount, then a mixture',
    1_000_000,
    { weight: '100.000 kr. til hver, resten efter 50 % Folketal + 50 % ligeligt' },
    [355_642, 284_437, 359_921],
  ],
  [
    'those who do not meet a filter are no part of the mixture',
    600_000,
    { weight: '50 % Folketal + 50 % ligeligt', only: 'Klynge<>Vest' },
    [297_726, undefined, 302_274],
  ],
  [
    'a filter by the year of the amount',
    600_000,
    { weight: 'ligeligt', only: 'Deltager {år}=ja' },
    [300_000, 300_000, undefined],
  ],
  [
    'each alone',
    1_000_000,
    { most: 400_000, unit: 500, remainder: 'hver for sig' },
    [400_000, 200_000, 400_000],
  ],
  [
    'the rest to a name that is bound goes by largest remainder',
    1_000_000,
    { most: 400_000, remainder: 'Viborg' },
    [400_000, 200_000, 400_000],
  ],
  // Midt may have 700.000 of the 806.371; inside it by population.
  [
    'a bound on a group',
    1_000_000,
    [{ number: 1, level: 'Klynge', most: 700_000 }, { number: 2 }],
    [344_694, 300_000, 355_306],
  ],
  // Midt 400.000 + 0 and Vest 150.000: more than 550.000 would be too much were Silkeborg's not blank.
  [
    'a bound on a group by its members’ amounts',
    1_000_000,
    [{ number: 1, level: 'Klynge', least: 'Loft' }, { number: 2 }],
    [397_073, 193_629, 409_298],
  ],
])('%s', (_, amount, steps, expected) => {
  expect(figures(amount, steps)).toEqual(expected);
});

test('a key may change from year to year', () => {
  const costs: Rows = [
    ['Post', 'Nøgle', 2021, 2022],
    ['Drift', 'Nøglen', 300, 300],
  ];
  const steps = [
    { until: 2021, weight: 'ligeligt' },
    { from: 2022, weight: 'ligeligt', only: 'Klynge=Midt' },
  ];
  const result = share(0, steps, { costs });
  expect(result.findings).toEqual([]);
  expect(partyFigures(result, '')).toEqual({
    Silkeborg: { '2021': 100, '2022': 150 },
    Skive: { '2021': 100 },
    Viborg: { '2021': 100, '2022': 150 },
  });
});

test('the share shown of a bounded amount is that of the amounts themselves', () => {
  const { parties } = groupNamed(share(1_000_000, { most: 400_000 }), '');
  expect(parties.map(({ share: ratio }) => `${ratio?.numerator}/${ratio?.denominator}`)).toEqual([
    '2/5',
    '1/5',
    '2/5',
  ]);
});

test('rows of one key are added up before the bounds, and each meets them alone with `pr. post`', () => {
  const costs: Rows = [
    ['Post', 'Nøgle', 2021],
    ['A', 'Nøglen', 600_000],
    ['B', 'Nøglen', 400_000],
  ];
  const ofGroup = partyFigures(share(0, { most: 400_000 }, { costs }), '');
  expect(ofGroup['Viborg']).toEqual({ '2021': 400_000 });
  const settings: Rows = [
    ['Indstilling', 'Værdi'],
    ['Beregning', 'pr. post'],
  ];
  const ofRows = partyFigures(share(0, { most: 400_000 }, { costs, settings }), '');
  // 245.579 of 600.000 and 163.719 of 400.000: nobody reaches a bound.
  expect(ofRows['Viborg']).toEqual({ '2021': 409_298 });
});

test.each<[string, number, StepRow | StepRow[], string, object]>([
  [
    'more to share than the bounds allow',
    1_000_000,
    { most: 300_000 },
    'error bounds-below-amount Nøgler!F2',
    { amount: 100_000_000, limit: 90_000_000, label: 'Drift' },
  ],
  [
    'less to share than the bounds demand',
    -500_000,
    { least: 210_000 },
    'error bounds-above-amount Nøgler!E2',
    { amount: 50_000_000, limit: 63_000_000, label: 'Drift' },
  ],
  [
    'a base amount that the amount does not reach',
    25_000,
    { weight: '10.000 kr. til hver, resten efter Folketal' },
    'error base-not-reached Nøgler!D2',
    { amount: 2_500_000, base: 1_000_000, count: 3, label: 'Drift' },
  ],
  [
    'bounds that exclude one another',
    1_000_000,
    { least: 450_000, most: 'Loft' },
    'error bounds-crossed Nøgler!E2',
    { name: 'Skive', least: 45_000_000, most: 15_000_000 },
  ],
  [
    'a column that is not there',
    1,
    { most: 'Loftet' },
    'error bound-unknown Nøgler!F2',
    { text: 'Loftet', suggestion: 'Loft' },
  ],
  [
    'a column that holds something else',
    1,
    { least: 'Klynge' },
    'error column-of-words Nøgler!E2',
    { heading: 'Klynge' },
  ],
  [
    'a part of a mixture that weighs nothing',
    1,
    { weight: '50 % Loft + 50 % ligeligt', only: 'Klynge<>Vest; Deltager {år}=ja' },
    'error weights-all-zero Nøgler!D2',
    { level: 'Part', weight: 'Loft' },
  ],
  [
    'a step that holds for other years',
    1,
    { from: 2022 },
    'error step-year-missing Nøgler!C2',
    { key: 'Nøglen', number: 1, year: 2021 },
  ],
])('%s is an error with figures', (_, amount, steps, said, params) => {
  const errors = share(amount, steps).findings.filter(({ severity }) => severity === 'error');
  expect(told(errors.slice(0, 1))).toEqual([said]);
  expect(errors[0]?.params).toEqual(params);
});

test('nothing to share meets every bound', () => {
  expect(share(0, { least: 210_000 }).findings).toEqual([]);
});

test('an amount without a year has no step of certain years, and no filter by year', () => {
  const costs: Rows = [
    ['Post', 'Nøgle', 'Beløb'],
    ['Drift', 'Nøglen', 100],
  ];
  expect(told(share(0, { from: 2022 }, { costs }).findings)).toEqual(['error step-year-missing Nøgler!C2']);
  expect(told(share(0, { only: 'Deltager {år}=ja' }, { costs }).findings)).toEqual([
    'error column-needs-year Nøgler!G2',
  ]);
});

test('a filter that leaves nobody out is a warning, save one by year', () => {
  expect(told(share(1, { only: 'Klynge<>Mdit' }).findings)).toEqual([
    'warning condition-excludes-nobody Nøgler!G2',
  ]);
  expect(told(share(1, { only: 'Deltager {år}<>måske' }).findings)).toEqual([]);
});
