import { exactPart } from '../../src/allocation/exactOfStep';
import { prepareWeights } from '../../src/money/weights';
import { exact } from '../support/exact';

const weights = (...digits: string[]) => prepareWeights(digits.map(exact));
const huge = (digit: string) => `${digit}${'0'.repeat(400)}`;

test.each([
  ['a third, as the nearest double', 100, weights('1', '2'), 0, 100 / 3],
  ['of a negative amount', -100, weights('1', '3'), 1, -75],
  ['by a weight that divides the amount', 100, weights('2', '3'), 0, 40],
  ['nothing, without a minus', -100, weights('0', '3'), 0, 0],
  ['by weights larger than any double', 100, weights(huge('1'), huge('3')), 1, 75],
  ['nothing, where they are', -100, weights('0', huge('3')), 0, 0],
])('before rounding, in øre: %s', (_, amount, among, index, share) => {
  expect(exactPart(amount, among, index)).toBe(share);
});

test('of the largest amount, where a double still tells halves of an øre', () => {
  // 999,999,999,999,999 · 94,026 / 1,326,340, by long division.
  expect(exactPart(999_999_999_999_999, weights('94026', '1232314'), 0)).toBeCloseTo(70_891_324_999_622.9, 0);
});
