import { prepareWeights } from '../../src/money/weights';
import { exactOf } from './exactOf';

const prepare = (...texts: string[]): ReturnType<typeof prepareWeights> => prepareWeights(texts.map(exactOf));

test('decimals are scaled away by one power of ten', () => {
  expect(prepare('12,5', '7')).toEqual({
    values: Float64Array.of(125, 70),
    sum: 195,
    decimals: 1,
    largest: 0,
    big: null,
  });
});

test.each([
  [['1', '3', '3'], 1],
  [['0', '0'], 0],
  [['0,3', '0,25', '1'], 2],
])('the largest of %p is the first listed of the largest', (texts, largest) => {
  expect(prepare(...texts).largest).toBe(largest);
});

test('no weights sum to nothing', () => {
  expect(prepare()).toEqual({ values: new Float64Array(0), sum: 0, decimals: 0, largest: 0, big: null });
});

test('weights whose sum is no safe integer are kept exactly as well', () => {
  const half = 2n ** 52n;
  expect(prepare(String(half), String(half - 1n)).big).toBeNull();
  expect(prepare(String(half), String(half)).big).toEqual({ values: [half, half], sum: 2n ** 53n });
});
