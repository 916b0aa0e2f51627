import { shownPercentage } from '../../src/allocation/shownWeight';
import { prepareWeights } from '../../src/money/weights';
import { exactOf } from '../money/exactOf';

const TINY = `0,${'0'.repeat(323)}5`;

test.each([
  [
    ['3', '1'],
    [75, 25],
  ],
  [
    ['9007199254740993', '9007199254740993'],
    [50, 50],
  ],
  // As whole numbers these have 325 digits and more, which no double holds.
  [
    ['3', '1', TINY],
    [75, 25, 5e-324],
  ],
  [
    [TINY, TINY, '0'],
    [50, 50, 0],
  ],
])('weights of %p are shown in per cent of their sum', (texts, shown) => {
  const weights = prepareWeights(texts.map(exactOf));
  shown.forEach((percentage, index) => {
    expect(shownPercentage(weights, index)).toBeCloseTo(percentage, 12);
  });
  expect(shownPercentage(weights, 'sum')).toBe(100);
});
