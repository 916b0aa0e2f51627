import type { Allocation, AllocationStep } from '../../src/allocation/allocation';
import { chooseTrail } from '../../src/sheets/chooseTrail';
import { cellAt, costs, drift } from './handMade';

const cell = cellAt('Nøgler', 1, 0);

/** Each of two rows split among so many recipients. */
function allocationOf(recipients: number): Allocation {
  const step = (row: number): AllocationStep => ({
    group: 'Drift',
    rows: [row],
    year: 2021,
    sector: '',
    pool: null,
    key: 'Alle',
    step: {
      number: 1,
      level: 'Part',
      weighting: { kind: 'equal' },
      weightText: 'ligeligt',
      base: 0,
      least: null,
      most: null,
      only: [],
      years: null,
      rounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
      cells: { level: cell, weight: cell, least: cell, most: cell, only: cell, remainder: cell },
    },
    from: '',
    amount: recipients,
    to: Array.from({ length: recipients }, (_, index) => `Part ${index}`),
    parties: Array.from({ length: recipients }, (_, index) => index),
    weights: {
      values: new Float64Array(recipients).fill(1),
      sum: recipients,
      decimals: 0,
      largest: 1,
      big: null,
    },
    remainder: { kind: 'largest' },
    terms: null,
    exact: null,
    parts: new Float64Array(recipients).fill(1),
    intoPools: null,
  });
  return { groups: [drift], steps: [step(0), step(1)] };
}

test('200.000 entries are written row by row', () => {
  const { entries, findings } = chooseTrail(allocationOf(100_000), costs, null);
  const all = [...entries];
  expect(all).toHaveLength(200_000);
  expect(all[0]).toMatchObject({ rows: [0], to: 'Part 0', rounded: 1 });
  expect(findings).toEqual([]);
});

test('more are added up per group, and a note says so', () => {
  const { entries, findings } = chooseTrail(allocationOf(100_001), costs, null);
  const all = [...entries];
  expect(all).toHaveLength(100_001);
  expect(all[0]).toMatchObject({ rows: [0, 1], to: 'Part 0', rounded: 2 });
  expect(findings).toMatchObject([
    { severity: 'note', code: 'trail-per-group', cell: null, params: { rows: 200_002, limit: 200_000 } },
  ]);
});

test('what a sheet cannot hold even so is an error, and nothing is written', () => {
  const both = allocationOf(600_000);
  const [first, second] = both.steps;
  if (first === undefined || second === undefined) throw new Error('No steps');
  // Of another year, so that the two are not added up.
  const steps = [first, { ...second, year: 2022 }];
  const { entries, findings } = chooseTrail({ ...both, steps }, costs, null);
  expect([...entries]).toEqual([]);
  expect(findings).toMatchObject([
    {
      severity: 'error',
      code: 'sheet-too-long',
      params: { sheet: 'Revisionsspor', rows: 1_200_001, limit: 1_048_576 },
    },
  ]);
});
