import { exactPart } from '../../src/allocation/exactPart';
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
