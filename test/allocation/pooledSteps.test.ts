import { allocated } from './allocated';
import { clustered, clusters, KEYS } from './smallInputs';

type Row = [label: string, key: string, kroner: number];

function stepsTaken(rows: Row[], calculation: string) {
  const { allocation } = allocated(clustered(rows, calculation));
  return allocation.steps;
}

function steps(rows: Row[], calculation = 'pr. gruppe') {
  return stepsTaken(rows, calculation).map(({ rows: of, key, step, pool, from, amount, parts }) => ({
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

test.each(['Alle', 'Klyngevis', 'Tre trin'])(
  'amounts by %s that add up to nothing are not split, and do not keep others from it',
  (key) => {
    expect(
      steps([
        ['A', key, 10],
        ['B', key, -10],
        ['C', 'Kun Midt', 4],
      ]).map(({ of, level, parts }) => ({ of, level, parts })),
    ).toEqual([
      { of: [2], level: 'Klynge', parts: [400, 0] },
      { of: [2], level: 'Part', parts: [100, 300] },
    ]);
  },
);

describe('which pools the parts of a step go into', () => {
  // The pool of the rows' own amounts is the first, those of Midt and Øst come next. Recipients are no pools.
  test.each<[string, string, string, unknown[]]>([
    ['one for each cluster', 'Klyngevis', 'pr. gruppe', [[2, 3], null, null]],
    ['none for a part of 0', 'Kun Midt', 'pr. gruppe', [[2, null], null]],
    ['none, row by row', 'Klyngevis', 'pr. post', [null, null, null]],
  ])('%s', (_, key, calculation, pools) => {
    expect(stepsTaken([['A', key, 10]], calculation).map(({ intoPools }) => intoPools)).toEqual(pools);
  });
});

test('a short key waits for a long one where the rest of the way is the same', () => {
  // Each gives each cluster 500, by 1:3 in Midt.
  const taken = steps([
    ['A', 'Fire trin', 10],
    ['B', 'Klyngevis', 10],
  ]);
  expect(taken.filter(({ level }) => level === 'Part').map(({ of, parts }) => [of, parts])).toEqual([
    [
      [0, 1],
      [250, 750],
    ],
    [[0, 1], [1_000]],
  ]);
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
    parties: clusters,
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
      ['A', 'Til Aarhus', 8],
      ['B', 'Efter folketal', 8],
      ['C', 'Ligeligt', 8],
    ],
    parties: clusters,
    keys: [
      KEYS,
      ['Til Aarhus', 1, 'Part', 'Aarhus=1', '', '', '', ''],
      ['Efter folketal', 1, 'Klynge', 'ligeligt', '', '', '', ''],
      ['Efter folketal', 2, 'Part', 'Folketal', '', '', '', ''],
      ['Ligeligt', 1, 'Klynge', 'ligeligt', '', '', '', ''],
      ['Ligeligt', 2, 'Part', 'ligeligt', '', '', '', ''],
    ],
  });
  const midt = allocation.steps.filter(({ from }) => from === 'Midt');
  expect(midt.map(({ rows, parts }) => [rows, [...parts]])).toEqual([
    [[1], [100, 300]],
    [[2], [200, 200]],
  ]);
});
