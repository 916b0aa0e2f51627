import { shownWeight } from '../../src/allocation/shownWeight';
import { prepareWeights } from '../../src/money/weights';
import { exactOf } from '../money/exactOf';

test.each([
  [['12,5', '7'], [12.5, 7], 19.5],
  [['9007199254740993', '0,5'], [9007199254740992, 0.5], 9007199254740994],
  // Scaled to whole numbers these take 324 and 30 more digits.
  [[`0,${'0'.repeat(323)}5`, '3'], [5e-324, 3], 3],
  [[`0,${'0'.repeat(29)}1`, '0'], [1e-30, 0], 1e-30],
])('weights of %p are shown as they were written', (texts, shown, sum) => {
  const weights = prepareWeights(texts.map(exactOf));
  expect(shown.map((_, index) => shownWeight(weights, index))).toEqual(shown);
  expect(shownWeight(weights, 'sum')).toBe(sum);
});
