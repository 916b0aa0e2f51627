import { perInhabitant } from '../../src/money/perInhabitant';

test.each([
  // 2.758.000 / 45.851 = 60,1513…
  [275_800_000, 45_851n, 0, 60.15],
  // 100 / 8 = 12,5; 0,05 / 10 is half an øre and goes up, as does the negative one.
  [10_000, 8n, 0, 12.5],
  [5, 10n, 0, 0.01],
  [-5, 10n, 0, -0.01],
  // 100 kr. among 2,5.
  [10_000, 25n, 1, 40],
])('%i øre among %i e-%i is %d kr.', (amount, coefficient, decimals, result) => {
  expect(perInhabitant(amount, { coefficient, decimals })).toBe(result);
});

test.each([
  ['nobody knows how many', null],
  ['nobody', { coefficient: 0n, decimals: 0 }],
  ['so little of one that no cell holds the answer', { coefficient: 5n, decimals: 324 }],
])('among %s there is no answer', (_, inhabitants) => {
  expect(perInhabitant(10_000, inhabitants)).toBeNull();
});
