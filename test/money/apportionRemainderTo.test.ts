import { apportionRemainderTo } from '../../src/money/apportionRemainderTo';
import { prepareWeights } from '../../src/money/weights';
import { exactOf } from './exactOf';

test.each([
  ['the last takes the odd krone', 10_000, ['1', '1', '1'], 100, 2, [3_300, 3_300, 3_400]],
  ['the first may', 10_000, ['1', '1', '1'], 100, 0, [3_400, 3_300, 3_300]],
  ['it also gives back', 500, ['1', '1', '1'], 100, 1, [200, 100, 200]],
  ['negative amounts mirror', -500, ['1', '1', '1'], 100, 1, [-200, -100, -200]],
  ['what is odd is its own', 12_345, ['35', '65'], 1_000, 1, [4_000, 8_345]],
  // 60 each: four times 100 is 100 more than there is.
  ['it may fall below zero', 300, ['1', '1', '1', '1', '1'], 100, 4, [100, 100, 100, 100, -100]],
  ['it takes what is left whatever its weight', 320, ['1', '0'], 100, 1, [300, 20]],
  ['alone it takes all', 777, ['1'], 100, 0, [777]],
  // A third each rounds down to nothing, two thirds up to one.
  ['it may be the whole', 1, ['1', '1', '1'], 1, 2, [0, 0, 1]],
  ['and of a larger amount nothing', 2, ['1', '1', '1'], 1, 2, [1, 1, 0]],
  ['nothing is nothing', 0, ['1', '1'], 100, 1, [0, 0]],
] as const)('%s', (_, amount, weights, unit, to, expected) => {
  const parts = new Float64Array(weights.length);
  apportionRemainderTo(amount, prepareWeights(weights.map(exactOf)), unit, 'half up', to, parts);
  expect(Array.from(parts)).toEqual(expected);
});

/**
 * Published by the telemedicine programme on 3 December 2020, in kr.: the municipalities' part to 50.000 kr., ties to
 * even, and the region's, which is the rest.
 */
test.each([
  ['35', '65', 1_100_000, [400_000, 700_000]],
  // 1.925.000 is halfway, and 38 times 50.000 is the even multiple.
  ['35', '65', 5_500_000, [1_900_000, 3_600_000]],
  ['35', '65', 1_300_000, [450_000, 850_000]],
  ['35', '65', 1_500_000, [500_000, 1_000_000]],
  // 5.175.000 is halfway, and 104 times 50.000 is the even multiple.
  ['75', '25', 6_900_000, [5_200_000, 1_700_000]],
  ['75', '25', 3_450_000, [2_600_000, 850_000]],
  ['65', '35', 200_000, [150_000, 50_000]],
  ['0', '100', 2_000_000, [0, 2_000_000]],
])('%s/%s of %d kr.', (municipalities, region, kroner, published) => {
  const parts = new Float64Array(2);
  const weights = prepareWeights([exactOf(municipalities), exactOf(region)]);
  apportionRemainderTo(kroner * 100, weights, 5_000_000, 'half even', 1, parts);
  expect(Array.from(parts)).toEqual(published.map((part) => part * 100));
});
