import { trailEntries, trailPerGroup } from '../../src/allocation/trail';
import { allocated } from './allocated';
import { clustered, clusters, KEYS } from './smallInputs';

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

test('whole groups: a part of 0 in one row does not hide which pool the others go into', () => {
  const { allocation } = allocated({
    costs: [
      ['Post', 'Nøgle', 2021],
      ['A', '50/50', 0.01],
      ['B', '50/50', 10],
    ],
    parties: [...clusters, ['Regionen', 'Region', 'Midt', 2]],
  });
  const sectors = [...trailPerGroup(allocation).entries].filter(({ step }) => step?.level === 'Sektor');
  expect(sectors.map(({ rows, to, rounded, intoPool }) => [rows, to, rounded, intoPool])).toEqual([
    [[0, 1], 'Kommuner', 501, 1],
    [[0, 1], 'Region', 500, 2],
  ]);
});

test('making the trail of whole groups changes nothing in the allocation', () => {
  const { allocation } = allocated(
    clustered([
      ['A', 'Sektorvis', 10],
      ['B', 'Sektorvis', 20],
    ]),
  );
  const before = structuredClone(allocation);
  expect([...trailPerGroup(allocation).entries]).toHaveLength(4);
  expect(allocation).toEqual(before);
});

test('the trail says what a pool is made of, and the one of whole groups says it in one line', () => {
  const { allocation, costs } = allocated(
    clustered([
      ['A', 'Alle', 10],
      ['B', 'Alle', 20],
    ]),
  );
  const source = {
    group: '',
    year: 2021,
    key: 'Alle',
    step: null,
    from: '',
    pool: null,
    to: '',
    party: null,
    terms: null,
  };
  const whole = { sector: 'Kommuner', weight: 1, weightSum: 1, remainder: null, intoPool: 1 };
  const of = (rows: number[], amount: number) => ({
    ...source,
    ...whole,
    rows,
    amount,
    exact: amount,
    factor: null,
    rounding: null,
    rounded: amount,
  });
  expect([...trailEntries(allocation, costs)].slice(0, 2)).toEqual([of([0], 1_000), of([1], 2_000)]);
  expect([...trailPerGroup(allocation).entries].slice(0, 1)).toEqual([of([0, 1], 3_000)]);
});

describe('whole groups: the rows of a step that each takes alone are told in their order, their parts added up', () => {
  // 10 and 20 kr., of 10 inhabitants 1 in Skive, 3 in Viborg and 6 in Aarhus.
  test.each([
    ['pr. gruppe', 1],
    ['pr. post', null],
  ])('%s', (calculation, pool) => {
    const { allocation } = allocated(
      clustered(
        [
          ['A', 'Sektorvis', 10],
          ['B', 'Sektorvis', 20],
        ],
        calculation,
      ),
    );
    const told = [...trailPerGroup(allocation).entries].map(({ rows, amount, to, rounded, intoPool }) => {
      return { rows, amount, to, rounded, intoPool };
    });
    const both = { rows: [0, 1], amount: 3_000 };
    expect(told).toEqual([
      { ...both, to: 'Kommuner', rounded: 3_000, intoPool: pool },
      { ...both, to: 'Skive', rounded: 300, intoPool: null },
      { ...both, to: 'Viborg', rounded: 900, intoPool: null },
      { ...both, to: 'Aarhus', rounded: 1_800, intoPool: null },
    ]);
  });
});
