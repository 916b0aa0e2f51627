import { exactPart } from '../../src/allocation/exactPart';
import { explainParty } from '../../src/allocation/explain';
import { trailEntries, trailEntriesPerGroup } from '../../src/allocation/trail';
import { prepareWeights } from '../../src/money/prepareWeights';
import { exact } from '../support/exact';
import { allocated, type Rows } from './allocated';
import { KEYS, settings } from './smallInputs';

const parties: Rows = [
  ['Part', 'Sektor', 'Klynge', 'Folketal'],
  ['Skive', 'Kommuner', 'Midt', 1],
  ['Viborg', 'Kommuner', 'Midt', 3],
  ['Aarhus', 'Kommuner', 'Øst', 6],
];

const keys: Rows = [
  KEYS,
  ['Klyngevis', 1, 'Klynge', 'ligeligt', '', '', '', ''],
  ['Klyngevis', 2, 'Part', 'Folketal', '', '', '', ''],
  ['Kun Midt', 1, 'Klynge', 'Midt=1', '', '', '', ''],
  ['Kun Midt', 2, 'Part', 'Folketal', '', '', '', ''],
  ['Sektorvis', 1, 'Sektor', 'ligeligt', '', '', '', ''],
  ['Sektorvis', 2, 'Part', 'Folketal', '', '', '', ''],
  ['Alle', 1, 'Part', 'Folketal', '', '', '', ''],
];

function steps(rows: [label: string, key: string, kroner: number][], calculation = 'pr. gruppe') {
  const { allocation } = allocated({
    costs: [['Post', 'Nøgle', 2021], ...rows],
    parties,
    keys,
    settings: settings(['Beregning', calculation]),
  });
  return allocation.steps.map(({ rows: of, key, step, pool, from, amount, parts }) => ({
    of,
    key,
    level: step.level,
    pool,
    from,
    amount,
    parts: [...parts],
  }));
}

test('rows of one key are added up under its name, in the order of the rows', () => {
  expect(
    steps([
      ['A', 'Alle', 10],
      ['B', 'Alle', 20],
    ]),
  ).toEqual([
    { of: [0, 1], key: 'Alle', level: 'Part', pool: 1, from: '', amount: 3_000, parts: [300, 900, 1_800] },
  ]);
});

test('what several keys bring to the same recipients by the same step is one amount, of all their rows and no key', () => {
  // Klyngevis gives each cluster 500 of A and 500 of C, Kun Midt gives Midt 400.
  expect(
    steps([
      ['A', 'Klyngevis', 10],
      ['B', 'Kun Midt', 4],
      ['C', 'Klyngevis', 10],
    ]),
  ).toEqual([
    {
      of: [0, 2],
      key: 'Klyngevis',
      level: 'Klynge',
      pool: 1,
      from: '',
      amount: 2_000,
      parts: [1_000, 1_000],
    },
    { of: [1], key: 'Kun Midt', level: 'Klynge', pool: 2, from: '', amount: 400, parts: [400, 0] },
    { of: [0, 1, 2], key: '', level: 'Part', pool: 3, from: 'Midt', amount: 1_400, parts: [350, 1_050] },
    { of: [0, 2], key: 'Klyngevis', level: 'Part', pool: 4, from: 'Øst', amount: 1_000, parts: [1_000] },
  ]);
});

test('rows’ own amounts are not added to parts of a step, though they go the same way', () => {
  const [sector, ...pools] = steps([
    ['A', 'Sektorvis', 10],
    ['B', 'Alle', 10],
    ['C', 'Alle', 10],
  ]);
  expect(sector).toMatchObject({ of: [0], level: 'Sektor', pool: null });
  expect(pools).toEqual([
    {
      of: [0],
      key: 'Sektorvis',
      level: 'Part',
      pool: 1,
      from: 'Kommuner',
      amount: 1_000,
      parts: [100, 300, 600],
    },
    { of: [1, 2], key: 'Alle', level: 'Part', pool: 2, from: '', amount: 2_000, parts: [200, 600, 1_200] },
  ]);
});

test('amounts that add up to nothing are not split', () => {
  expect(
    steps([
      ['A', 'Alle', 10],
      ['B', 'Alle', -10],
    ]),
  ).toEqual([]);
});

test('row by row nothing is added up', () => {
  const taken = steps(
    [
      ['A', 'Alle', 10],
      ['B', 'Alle', 20],
    ],
    'pr. post',
  );
  expect(taken.map(({ of, pool, amount }) => ({ of, pool, amount }))).toEqual([
    { of: [0], pool: null, amount: 1_000 },
    { of: [1], pool: null, amount: 2_000 },
  ]);
});

test('the trail tells weights as they were written', () => {
  const { allocation, costs } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Vægtet', 19.5],
    ],
    parties: [['Part'], ['Skive'], ['Viborg']],
    keys: [KEYS, ['Vægtet', 1, 'Part', 'Skive=12,5; Viborg=7', '', '', '', '']],
  });
  const entries = [...trailEntries(allocation, costs)].filter(({ step }) => step !== null);
  expect(
    entries.map(({ to, weight, weightSum, exact, rounded }) => [to, weight, weightSum, exact, rounded]),
  ).toEqual([
    ['Skive', 12.5, 19.5, 1_250, 1_250],
    ['Viborg', 7, 19.5, 700, 700],
  ]);
});

test('a figure is explained by all that went into it, each after what it came from', () => {
  const { allocation, costs } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Klyngevis', 10],
      ['B', 'Kun Midt', 4],
      ['C', 'Klyngevis', 10],
    ],
    parties,
    keys,
  });
  const explain = (party: number) =>
    explainParty(allocation, costs, { group: null, pot: { sector: 'Kommuner', year: 2021 }, party }).map(
      ({ step, rows, to, rounded }) => [step?.level ?? 'own amount', rows, to, rounded],
    );
  const ofKlyngevis = [
    ['own amount', [0], '', 1_000],
    ['own amount', [2], '', 1_000],
  ];
  expect(explain(0)).toEqual([
    ...ofKlyngevis,
    ['Klynge', [0, 2], 'Midt', 1_000],
    ['own amount', [1], '', 400],
    ['Klynge', [1], 'Midt', 400],
    ['Part', [0, 1, 2], 'Skive', 350],
  ]);
  expect(explain(2)).toEqual([
    ...ofKlyngevis,
    ['Klynge', [0, 2], 'Øst', 1_000],
    ['Part', [0, 2], 'Aarhus', 1_000],
  ]);
});

test('row by row too, a figure is explained by its own rows alone', () => {
  const { allocation, costs } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Klyngevis', 10],
      ['B', 'Kun Midt', 4],
    ],
    parties,
    keys,
    settings: settings(['Beregning', 'pr. post']),
  });
  const entries = explainParty(allocation, costs, {
    group: '',
    pot: { sector: 'Kommuner', year: 2021 },
    party: 1,
  });
  expect(entries.map(({ step, rows, to, rounded }) => [step?.level, rows, to, rounded])).toEqual([
    ['Klynge', [0], 'Midt', 500],
    ['Part', [0], 'Viborg', 375],
    ['Klynge', [1], 'Midt', 400],
    ['Part', [1], 'Viborg', 300],
  ]);
});

test('a part of 0 is not split further', () => {
  const taken = steps([['A', 'Kun Midt', 4]], 'pr. post');
  expect(taken.map(({ level, from, parts }) => ({ level, from, parts }))).toEqual([
    { level: 'Klynge', from: '', parts: [400, 0] },
    { level: 'Part', from: 'Midt', parts: [100, 300] },
  ]);
});

test('steps that differ in their filter alone are not the same', () => {
  const { allocation } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'I Midt', 4],
      ['B', 'I Øst', 5],
    ],
    parties,
    keys: [
      KEYS,
      ['I Midt', 1, 'Part', 'Folketal', 'Klynge=Midt', '', '', ''],
      ['I Øst', 1, 'Part', 'Folketal', 'Klynge=Øst', '', '', ''],
    ],
  });
  expect(allocation.steps.map(({ rows, to, parts }) => ({ rows, to, parts: [...parts] }))).toEqual([
    { rows: [0], to: ['Skive', 'Viborg'], parts: [100, 300] },
    { rows: [1], to: ['Aarhus'], parts: [500] },
  ]);
});

test('keys that begin alike and end otherwise are two', () => {
  const { allocation } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Efter folketal', 8],
      ['B', 'Ligeligt', 8],
    ],
    parties,
    keys: [
      KEYS,
      ['Andre', 1, 'Part', 'ligeligt', '', '', '', ''],
      ['Efter folketal', 1, 'Klynge', 'ligeligt', '', '', '', ''],
      ['Efter folketal', 2, 'Part', 'Folketal', '', '', '', ''],
      ['Ligeligt', 1, 'Klynge', 'ligeligt', '', '', '', ''],
      ['Ligeligt', 2, 'Part', 'ligeligt', '', '', '', ''],
    ],
  });
  const midt = allocation.steps.filter(({ from }) => from === 'Midt');
  expect(midt.map(({ rows, parts }) => [rows, [...parts]])).toEqual([
    [[0], [100, 300]],
    [[1], [200, 200]],
  ]);
});

test('whole groups: a part of 0 in one row does not hide which pool the others go into', () => {
  const { allocation } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', '50/50', 0.01],
      ['B', '50/50', 10],
    ],
    parties: [...parties, ['Regionen', 'Region', 'Midt', 2]],
  });
  const sectors = [...trailEntriesPerGroup(allocation)].filter(({ step }) => step?.level === 'Sektor');
  expect(sectors.map(({ rows, to, rounded, intoPool }) => [rows, to, rounded, intoPool])).toEqual([
    [[0, 1], 'Kommuner', 501, 1],
    [[0, 1], 'Region', 500, 2],
  ]);
});

test('making the trail of whole groups changes nothing in the allocation', () => {
  const { allocation } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Sektorvis', 10],
      ['B', 'Sektorvis', 20],
    ],
    parties,
    keys,
  });
  const before = structuredClone(allocation);
  expect([...trailEntriesPerGroup(allocation)]).toHaveLength(4);
  expect(allocation).toEqual(before);
});

test('the trail says what a pool is made of, and the one of whole groups says it in one line', () => {
  const { allocation, costs } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Alle', 10],
      ['B', 'Alle', 20],
    ],
    parties,
    keys,
  });
  const source = {
    group: '',
    year: 2021,
    key: 'Alle',
    step: null,
    from: '',
    pool: null,
    to: '',
    party: null,
  };
  const whole = { sector: 'Kommuner', weight: 1, weightSum: 1, remainder: null, intoPool: 1 };
  const of = (rows: number[], amount: number) => ({
    ...source,
    ...whole,
    rows,
    amount,
    exact: amount,
    rounded: amount,
  });
  expect([...trailEntries(allocation, costs)].slice(0, 2)).toEqual([of([0], 1_000), of([1], 2_000)]);
  expect([...trailEntriesPerGroup(allocation)].slice(0, 1)).toEqual([of([0, 1], 3_000)]);
});

test('whole groups: the rows of a step that each takes alone are told in their order, their parts added up', () => {
  const { allocation } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Sektorvis', 10],
      ['B', 'Sektorvis', 20],
    ],
    parties,
    keys,
  });
  const [sector] = trailEntriesPerGroup(allocation);
  expect(sector).toMatchObject({ rows: [0, 1], amount: 3_000, to: 'Kommuner', rounded: 3_000, intoPool: 1 });
});

describe('the share of what was handed in, where rows go by several keys', () => {
  const by = (...rows: [key: string, kroner: number][]) => {
    const { allocation } = allocated({
      costs: [['Post', 'Nøgle', 2021], ...rows.map(([key, kroner]) => ['A', key, kroner])],
      parties: [['Part'], ['Skive'], ['Viborg']],
      keys: [
        KEYS,
        ['1:3', 1, 'Part', 'Skive=1; Viborg=3', '', '', '', ''],
        ['3:1', 1, 'Part', 'Skive=3; Viborg=1', '', '', '', ''],
        ['1:2', 1, 'Part', 'Skive=1; Viborg=2', '', '', '', ''],
      ],
    });
    return allocation.groups[0]?.parties.map(({ share }) => share);
  };
  const ratio = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

  test.each<[string, [string, number][], unknown[]]>([
    // 25 and 75 of 200.
    [
      'of one denominator',
      [
        ['1:3', 100],
        ['3:1', 100],
      ],
      [ratio(1n, 2n), ratio(1n, 2n)],
    ],
    // A quarter and three quarters of an øre of 2, a quarter and a third of 2: fractions all the way.
    [
      'of an øre each',
      [
        ['1:3', 0.01],
        ['3:1', 0.01],
      ],
      [ratio(1n, 2n), ratio(1n, 2n)],
    ],
    [
      'of an øre each by thirds and quarters',
      [
        ['1:3', 0.01],
        ['1:2', 0.01],
      ],
      [ratio(7n, 24n), ratio(17n, 24n)],
    ],
    // 25 and 100 of 400, 75 and 200 of 400.
    [
      'of several',
      [
        ['1:3', 100],
        ['1:2', 300],
      ],
      [ratio(5n, 16n), ratio(11n, 16n)],
    ],
    [
      'the one there is',
      [
        ['1:3', 100],
        ['1:3', -100],
      ],
      [ratio(1n, 4n), ratio(3n, 4n)],
    ],
    [
      'none of nothing',
      [
        ['1:3', 100],
        ['3:1', -100],
      ],
      [null, null],
    ],
  ])('%s', (_, rows, expected) => {
    expect(by(...rows)).toEqual(expected);
  });
});

describe('a share before rounding, in øre', () => {
  const weights = (...digits: string[]) => prepareWeights(digits.map(exact));

  test.each([
    ['a third', 100, weights('1', '2'), 0, 100 / 3],
    ['of a negative amount', -100, weights('1', '3'), 1, -75],
    ['nothing, without a minus', -100, weights('0', '3'), 0, 0],
    ['by weights larger than any double', 100, weights(`1${'0'.repeat(400)}`, `3${'0'.repeat(400)}`), 1, 75],
  ])('%s', (_, amount, among, index, share) => {
    expect(exactPart(amount, among, index)).toBeCloseTo(share, 6);
    expect(Object.is(exactPart(amount, among, index), -0)).toBe(false);
  });

  test('of the largest amount, where a double still tells halves of an øre', () => {
    // 999,999,999,999,999 · 94,026 / 1,326,340, by long division.
    expect(exactPart(999_999_999_999_999, weights('94026', '1232314'), 0)).toBeCloseTo(
      70_891_324_999_622.9,
      0,
    );
  });
});
