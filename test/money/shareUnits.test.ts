import { leftoversFor } from '../../src/money/leftovers';
import { prepareWeights } from '../../src/money/prepareWeights';
import { canShareInDoubles, shareUnits } from '../../src/money/shareUnits';
import { exactOf } from './exactOf';

const prepare = (...texts: string[]): ReturnType<typeof prepareWeights> => prepareWeights(texts.map(exactOf));

test.each([
  ['units and remainders', 100, ['1', '2'], 10, [3, 6], [10, 20], 1],
  ['an odd rest is part of the shares', 109, ['1', '2'], 10, [3, 7], [19, 8], 0],
  ['exact shares leave nothing', 300, ['1', '2'], 10, [10, 20], [0, 0], 0],
  ['nothing to share', 0, ['1', '2'], 10, [0, 0], [0, 0], 0],
  // The share is 1 and a 94,906,265th below 47,453,132: an estimate a little too high would make it whole.
  ['a share that is hardly whole', 47_453_133, ['94906263', '2'], 1, [47_453_131, 1], [94_906_264, 1], 1],
  [
    'the largest amount by the largest sum of weights',
    Number.MAX_SAFE_INTEGER,
    ['94906264', '1'],
    1,
    // 94,906,266 times the weight, and 23,584,501 by the weight over the sum.
    [9_007_199_159_834_724, 94_906_266],
    [71_321_764, 23_584_501],
    1,
  ],
] as const)('%s', (_, amount, texts, unit, units, remainders, left) => {
  const weights = prepare(...texts);
  const leftovers = leftoversFor(weights.values.length);
  const got = new Float64Array(weights.values.length);
  expect(shareUnits(amount, weights, unit, got, leftovers)).toBe(left);
  expect(Array.from(got)).toEqual(units);
  expect(Array.from(leftovers.remainders.subarray(0, got.length))).toEqual(remainders);
  expect(leftovers.counts.reduce((sum, count) => sum + count, 0)).toBe(got.length);
});

test.each([
  ['Denmark in øre', ['5822679'], 1, true],
  ['Denmark in 5 million kr.', ['5822679'], 500_000_000, true],
  ['Denmark in 10 million kr.', ['5822679'], 1_000_000_000, false],
  ['the largest sum whose square is a safe integer', ['94906265'], 1, true],
  ['the next', ['94906266'], 1, false],
  ['weights beyond doubles', ['1' + '0'.repeat(20)], 1, false],
])('doubles are enough for %s: %p to %d øre %p', (_, texts, unit, expected) => {
  expect(canShareInDoubles(prepare(...texts), unit)).toBe(expected);
});
