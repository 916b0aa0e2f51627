import { apportionIndependently } from '../../src/money/apportionIndependently';
import { prepareWeights } from '../../src/money/weights';
import { exactOf } from './exactOf';

function apportion(
  amount: number,
  weights: readonly string[],
  unit: number,
  method: 'half up' | 'half even',
): number[] {
  const parts = new Float64Array(weights.length);
  apportionIndependently(amount, prepareWeights(weights.map(exactOf)), unit, method, parts);
  return Array.from(parts);
}

test.each([
  ['thirds lose one', 10_000, ['1', '1', '1'], 100, 'half up', [3_300, 3_300, 3_300]],
  ['sixths gain two', 400, ['1', '1', '1', '1', '1', '1'], 100, 'half up', [100, 100, 100, 100, 100, 100]],
  ['ties away from zero', 100, ['1', '1'], 100, 'half up', [100, 100]],
  ['ties to the even multiple below', 100, ['1', '1'], 100, 'half even', [0, 0]],
  ['ties to the even multiple above', 300, ['1', '1'], 100, 'half even', [200, 200]],
  ['negative ties mirror', -300, ['1', '1'], 100, 'half even', [-200, -200]],
  ['negative ties up are away from zero', -100, ['1', '1'], 100, 'half up', [-100, -100]],
  ['a tie of an odd amount', 1, ['1', '1'], 1, 'half up', [1, 1]],
  ['without negative zeros', -100, ['1', '1'], 1_000, 'half up', [0, 0]],
  ['zero weights get zero', 999, ['0', '1'], 100, 'half up', [0, 1_000]],
  // In doubles both weights are 2^53, and the first share a tie.
  ['hardly a tie', 1, ['9007199254740993', '9007199254740991'], 1, 'half even', [1, 0]],
  ['ties of weights beyond doubles', 100, ['9'.repeat(30), '9'.repeat(30)], 100, 'half even', [0, 0]],
] as const)('%s', (_, amount, weights, unit, method, expected) => {
  expect(apportion(amount, weights, unit, method)).toEqual(expected);
});

/**
 * Published by the telemedicine programme on 3 December 2020, in kr.: what the municipalities had to share, and the
 * amounts of Silkeborg, Skive and Viborg, by population on 1 January 2020 of the nineteen (1,326,340 in all), each to
 * 500 kr. Viborg in Implementering 2022 is left out: printed as 197.000, though the key gives 197.500.
 */
describe("the telemedicine programme's published amounts", () => {
  const populations = ['94026', '45851', '96921'];
  const weights = [...populations, String(1_326_340 - 94_026 - 45_851 - 96_921)];

  test.each([
    ['Investering 2021', 1_150_000, [81_500, 40_000, 84_000]],
    ['Investering 2022', 3_000_000, [212_500, 103_500, 219_000]],
    ['Investering 2023', 1_000_000, [71_000, 34_500, 73_000]],
    ['Implementering 2021', 6_900_000, [489_000, 238_500, 504_000]],
    ['Implementering 2022', 2_700_000, [191_500, 93_500]],
    ['Implementering 2023', 200_000, [14_000, 7_000, 14_500]],
    ['Drift 2021', 9_150_000, [648_500, 316_500, 668_500]],
    ['Drift 2022 and 2023', 11_750_000, [833_000, 406_000, 858_500]],
  ])('%s', (_, kroner, published) => {
    const parts = apportion(kroner * 100, weights, 50_000, 'half up');
    expect(parts.slice(0, published.length)).toEqual(published.map((part) => part * 100));
  });
});
