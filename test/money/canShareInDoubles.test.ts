import { canShareInDoubles } from '../../src/money/canShareInDoubles';
import { prepareWeights } from '../../src/money/weights';
import { exactOf } from './exactOf';

test.each([
  ['Denmark in øre', ['5822679'], 1, true],
  ['Denmark in 5 million kr.', ['5822679'], 500_000_000, true],
  ['Denmark in 10 million kr.', ['5822679'], 1_000_000_000, false],
  ['the largest sum whose square is a safe integer', ['94906265'], 1, true],
  ['the next', ['94906266'], 1, false],
  ['as many as there is room for', Array<string>(4_096).fill('1'), 1, true],
  ['one more', Array<string>(4_097).fill('1'), 1, false],
  ['weights beyond doubles', ['1' + '0'.repeat(20)], 1, false],
])('whether doubles are enough for %s', (_, texts, unit, expected) => {
  expect(canShareInDoubles(prepareWeights(texts.map(exactOf)), unit)).toBe(expected);
});
