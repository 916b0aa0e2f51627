import { draftedRows } from '../../../src/views/keys/draftedRows';
import { draftState } from '../../../src/views/keys/draftState';
import {
  type KeyDraft,
  type MixedWeight,
  possibleKinds,
  startDraft,
  startMixture,
} from '../../../src/views/keys/keyDraft';
import { keyOptions } from '../../../src/views/keys/keyOptions';
import { calculated, PARTIES } from '../support/calculated';

const { input } = calculated({
  Omkostninger: [
    ['Post', 'Nøgle', 2021, 2022],
    ['A', '50/50', 1000, 1000],
  ],
  Parter: PARTIES,
  Nøgler: [
    ['Nøgle', 'Niveau', 'Vægt'],
    ['Gammel nøgle', 'Part', 'ligeligt'],
  ],
});
const options = keyOptions(input.parties, input.costs.years);

function draft(change: Partial<KeyDraft>): KeyDraft {
  return { ...startDraft(change.kind ?? 'equal', options), name: 'Ny', ...change };
}

const sectors = (percents: Readonly<Record<string, string>>) => [
  { heading: 'Sektor', weight: { kind: 'percent' as const, percents } },
];

const mixed = (percent: string, first: string, second: string): MixedWeight => ({
  kind: 'mixed',
  first: { kind: 'driver', driver: first },
  percent,
  second: { kind: 'driver', driver: second },
});

describe('what a key can be made of', () => {
  test('groupings are columns of text, drivers columns of numbers; by year where all years are there', () => {
    expect(options.groupings).toEqual([
      { heading: 'Sektor', groups: ['Kommuner', 'Region'] },
      { heading: 'Klynge', groups: ['Øst', 'Vest'] },
      { heading: 'Deltager', groups: ['ja', 'nej'] },
    ]);
    // 2021 and 2022 have their columns two years before, 2019 and 2020; one year before, 2021 is missing.
    expect(options.drivers).toEqual(['Folketal {år-2}', 'Folketal', 'Folketal 2019', 'Folketal 2020']);
  });

  test('filters and drivers by year stand where every budget year has its column, whatever the distance', () => {
    const { parties } = calculated({
      Parter: [
        ['Part', 'Deltager 2021', 'Deltager 2022', 'Elever 2022', 'Elever 2023'],
        ['Nord', 'ja', 'ja', 1, 2],
        ['Syd', 'nej', 'ja', 1, 2],
        ['Øst', 'nej', 'måske', 1, 2],
      ],
    }).input;
    const { filters, drivers } = keyOptions(parties, [2021, 2022]);
    expect(filters[0]).toEqual({ heading: 'Deltager {år}', groups: ['ja', 'nej', 'måske'] });
    expect(filters.map(({ heading }) => heading)).toEqual([
      'Deltager {år}',
      'Deltager 2021',
      'Deltager 2022',
    ]);
    // 2021 and 2022 have theirs a year after; none has them in the year itself.
    expect(drivers).toEqual(['Elever {år+1}', 'Elever 2022', 'Elever 2023']);
  });

  test('without groupings and drivers only equal parts are left', () => {
    const { parties } = calculated({ Parter: [['Part'], ['Nord'], ['Syd']] }).input;
    expect(possibleKinds(keyOptions(parties, []))).toEqual(['equal']);
  });
});

describe('the rows of Nøgler', () => {
  const none = { least: '', most: '', only: '', from: '', until: '' };
  const blank = { key: 'Ny', ...none, unit: '', method: '', remainder: '' };
  test.each([
    ['equal', draft({}), [{ ...blank, number: 1, level: 'Part', weight: 'ligeligt' }]],
    [
      'a driver',
      draft({ kind: 'driver' }),
      [{ ...blank, number: 1, level: 'Part', weight: 'Folketal {år-2}' }],
    ],
    [
      'a split, with a point for a comma and rounding',
      draft({
        kind: 'split',
        levels: sectors({ Kommuner: ' 33.3', Region: '66,7 ' }),
        only: [{ heading: 'Deltager', value: 'ja', excludes: false }],
        unit: '500',
        method: 'halv lige',
        remainder: 'hver for sig',
      }),
      [
        {
          ...blank,
          number: 1,
          level: 'Sektor',
          weight: 'Kommuner=33,3; Region=66,7',
          only: 'Deltager=ja',
          unit: '500',
          method: 'halv lige',
          remainder: 'hver for sig',
        },
        {
          ...blank,
          number: 2,
          level: 'Part',
          weight: 'Folketal {år-2}',
          unit: '500',
          method: 'halv lige',
          remainder: 'hver for sig',
        },
      ],
    ],
    [
      'a mixture of a driver and equally, a base amount and bounds',
      draft({
        kind: 'driver',
        last: { ...startMixture(draft({ kind: 'driver' }).last, options), percent: '66.7 %' },
        base: '10.000 kr.',
        least: '500',
        most: 'Loft ',
      }),
      [
        {
          ...blank,
          number: 1,
          level: 'Part',
          weight: '10.000 kr. til hver, resten efter 66,7 % Folketal {år-2} + 33,3 % ligeligt',
          least: '500',
          most: 'Loft',
        },
      ],
    ],
    [
      'a mixture of two drivers, also between groups; all but some, and of these only some; certain years; the rest to one',
      draft({
        kind: 'nested',
        levels: [{ heading: 'Sektor', weight: mixed('60', 'Folketal 2019', 'Folketal 2020') }],
        last: mixed('50', 'Folketal {år-2}', 'Folketal'),
        only: [
          { heading: 'Klynge', value: 'Vest', excludes: true },
          { heading: 'Deltager {år}', value: 'ja', excludes: false },
        ],
        from: ' 2022',
        until: '2024',
        remainder: 'Nord',
      }),
      [
        {
          ...blank,
          number: 1,
          level: 'Sektor',
          weight: '60 % Folketal 2019 + 40 % Folketal 2020',
          only: 'Klynge<>Vest; Deltager {år}=ja',
          from: '2022',
          until: '2024',
        },
        {
          ...blank,
          number: 2,
          level: 'Part',
          weight: '50 % Folketal {år-2} + 50 % Folketal',
          from: '2022',
          until: '2024',
          remainder: 'Nord',
        },
      ],
    ],
    [
      'equally after a base amount',
      draft({ base: '100' }),
      [{ ...blank, number: 1, level: 'Part', weight: '100 kr. til hver, resten ligeligt' }],
    ],
    [
      'nested',
      draft({
        kind: 'nested',
        levels: [
          { heading: 'Sektor', weight: { kind: 'equal' } },
          { heading: 'Klynge', weight: { kind: 'driver', driver: 'Folketal' } },
        ],
        last: { kind: 'equal' },
      }),
      [
        { ...blank, number: 1, level: 'Sektor', weight: 'ligeligt' },
        { ...blank, number: 2, level: 'Klynge', weight: 'Folketal' },
        { ...blank, number: 3, level: 'Part', weight: 'ligeligt' },
      ],
    ],
  ])('%s', (_, made, rows) => {
    expect(draftedRows(made, options)).toEqual(rows);
  });

  test('a name that the grammar would take apart is put in its place instead', () => {
    const odd = { groupings: [{ heading: 'Sektor', groups: ['A; B', 'C'] }], filters: [], drivers: [] };
    const made = draft({ kind: 'split', levels: sectors({ 'A; B': '40', C: '60' }) });
    expect(draftedRows(made, odd)[0]).toMatchObject({ weight: '40/60' });
  });
});

describe('a draft is checked by the parser that will read it', () => {
  test.each([
    ['Ny', null],
    ['  ', 'missing'],
    ['GAMMEL  nøgle ', 'taken'],
    ['35/65', 'split'],
    ['35/60', 'split'],
    ['=1+1', null],
  ])('the name »%s«: %s', (name, problem) => {
    expect(draftState(draft({ name }), input, options).name).toBe(problem);
  });

  test.each([
    [{ Kommuner: '35', Region: '65' }, true, '100'],
    [{ Kommuner: '33,3', Region: '66.7' }, true, '1000'],
    [{ Kommuner: '100' }, true, '100'],
    [{ Kommuner: '35', Region: '60' }, false, '95'],
    [{ Kommuner: '', Region: '' }, false, '0'],
    [{ Kommuner: 'x', Region: '60' }, false, null],
    [{ Kommuner: '-10', Region: '110' }, false, null],
  ])('percentages %j: %s', (percents, isHundred, sum) => {
    const state = draftState(draft({ kind: 'split', levels: sectors(percents) }), input, options);
    expect(state.percents[0]?.isHundred).toBe(isHundred);
    expect(state.percents[0]?.sum?.coefficient.toString() ?? null).toBe(sum);
    expect(state.canShare).toBe(isHundred);
  });

  test('the shares are those the key will give, year by year', () => {
    const made = draft({ kind: 'driver', only: [{ heading: 'Sektor', value: 'Kommuner', excludes: false }] });
    const { years, canShare } = draftState(made, input, options);
    expect(canShare).toBe(true);
    expect(years.map((year) => [year.years, year.shares])).toEqual([
      [
        [2021],
        [
          { party: 0, share: { numerator: 1n, denominator: 3n } },
          { party: 1, share: { numerator: 2n, denominator: 3n } },
        ],
      ],
      [
        [2022],
        [
          { party: 0, share: { numerator: 3n, denominator: 8n } },
          { party: 1, share: { numerator: 5n, denominator: 8n } },
        ],
      ],
    ]);
  });

  test('weights that are all 0 for someone stop it', () => {
    const made = draft({
      kind: 'split',
      levels: sectors({ Kommuner: '40', Region: '60' }),
      last: { kind: 'driver', driver: 'Folketal' },
    });
    const { canShare, years } = draftState(made, input, options);
    expect([canShare, years[0]?.isWhole]).toEqual([false, false]);
  });

  test('half by one year’s inhabitants and half by another’s: 3/9 and 6/9, 3/8 and 5/8', () => {
    const made = draft({
      kind: 'driver',
      last: mixed('50', 'Folketal 2019', 'Folketal 2020'),
      only: [{ heading: 'Sektor', value: 'Region', excludes: true }],
    });
    const { years, canShare } = draftState(made, input, options);
    expect(canShare).toBe(true);
    // (1/3 + 3/8) / 2 = 17/48
    expect(years[0]?.shares.map(({ share }) => Number(share.numerator) / Number(share.denominator))).toEqual([
      17 / 48,
      31 / 48,
    ]);
  });

  test.each(['', '0', '100', '120', '-5', 'halvdelen'])('a mixture by »%s« percent stops it', (percent) => {
    const made = draft({ kind: 'driver', last: mixed(percent, 'Folketal 2019', 'Folketal 2020') });
    const { canShare, findings } = draftState(made, input, options);
    expect([canShare, findings]).toEqual([false, []]);
  });
});

test('blanks around what is typed are left out', () => {
  const made = draft({ name: ' Ny ', least: ' 500 ', most: ' 900 ', from: ' 2022 ', until: ' 2024 ' });
  expect(draftedRows(made, options)[0]).toMatchObject({
    key: 'Ny',
    least: '500',
    most: '900',
    from: '2022',
    until: '2024',
  });
});

test('shares are shown before the key has a name', () => {
  const { name, canShare, years } = draftState(draft({ name: '' }), input, options);
  expect([name, canShare, years[0]?.shares.length]).toEqual(['missing', true, 3]);
});

test('a mixture among the groups stops it as well as one among the recipients', () => {
  const levels = [{ heading: 'Sektor', weight: mixed('120', 'Folketal 2019', 'Folketal 2020') }];
  expect(draftState(draft({ kind: 'nested', levels }), input, options).canShare).toBe(false);
});

test('before there are cost rows a draft is followed without a year, but not one for certain years', () => {
  const early = { ...input, costs: { ...input.costs, rows: [], years: [] } };
  const yearsOf = (made: KeyDraft) => draftState(made, early, options).years.map(({ years }) => years);
  expect(yearsOf(draft({}))).toEqual([[null]]);
  expect(yearsOf(draft({ from: '2022' }))).toEqual([]);
});

test('weights that are all 0 in one of the years stop it', () => {
  const { input: some } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021, 2022],
      ['A', '50/50', 1000, 1000],
    ],
    Parter: [
      ['Part', 'Sektor', 'Elever 2021', 'Elever 2022'],
      ['Nord', 'Kommuner', 10, 0],
      ['Syd', 'Kommuner', 30, 0],
      ['Regionen', 'Region', 20, 30],
    ],
  });
  const made = draft({
    kind: 'split',
    levels: sectors({ Kommuner: '40', Region: '60' }),
    last: { kind: 'driver', driver: 'Elever {år}' },
  });
  const { years, canShare } = draftState(made, some, keyOptions(some.parties, some.costs.years));
  expect([years.map(({ isWhole }) => isWhole), canShare]).toEqual([[true, false], false]);
});

describe('a key for certain years', () => {
  const { input: inYears } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021, 2022, 2023],
      ['A', '50/50', 1000, 1000, 1000],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Fra år', 'Til år'],
      ['Altid', 1, 'Part', 'ligeligt', '', ''],
      ['Ny', 1, 'Part', 'ligeligt', '', 2021],
    ],
  });
  test.each([
    ['Ny', '2022', '2022', null, [2023]],
    ['ny ', '2022', '', null, []],
    ['Ny', '2021', '', 'same years', []],
    ['Ny', '', '', 'taken', []],
    ['Altid', '2022', '', 'taken', []],
    ['En anden', '2022', '', null, [2021]],
  ])('»%s« from %s to %s: %s, not yet %j', (name, from, until, problem, missing) => {
    const state = draftState(draft({ name, from, until }), inYears, options);
    expect([state.name, state.missingYears]).toEqual([problem, missing]);
    expect(state.canShare).toBe(true);
  });

  test('it has as many steps in all years', () => {
    const made = draft({ name: 'Ny', kind: 'nested', levels: sectors({}), from: '2022' });
    const level = [{ heading: 'Sektor', weight: { kind: 'equal' as const } }];
    expect(draftState({ ...made, levels: level }, inYears, options).name).toBe('other steps');
  });

  test('the shares are those of its years', () => {
    const { years } = draftState(draft({ kind: 'driver', from: '2022', until: '2022' }), inYears, options);
    expect(years.map((year) => year.years)).toEqual([[2022]]);
  });

  test.each([
    ['22', '', 'step-year-invalid'],
    ['2023', '2022', 'step-years-reversed'],
  ])('from %s to %s is told of', (from, until, code) => {
    const { findings, canShare } = draftState(draft({ from, until }), inYears, options);
    expect(findings.map((one) => one.code)).toEqual([code]);
    expect(canShare).toBe(false);
  });
});
