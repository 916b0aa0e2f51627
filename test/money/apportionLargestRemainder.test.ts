import { apportionLargestRemainder } from '../../src/money/apportionLargestRemainder';
import { parseExactNumber } from '../../src/money/parseExactNumber';
import { prepareWeights } from '../../src/money/weights';
import { populations2020 } from '../../bench/apportion/populations2020';
import { exactOf } from './exactOf';

function apportion(amount: number, weights: readonly string[], unit: number): number[] {
  const parts = new Float64Array(weights.length);
  apportionLargestRemainder(amount, prepareWeights(weights.map(exactOf)), unit, parts);
  return Array.from(parts);
}

test.each([
  // Where dinero.js gives 51 / 31 / 18, since its remainder goes to the largest ratio.
  ['100 kr. by percentages', 10_000, ['50,01', '31,99', '18'], 100, [5_000, 3_200, 1_800]],
  ['thirds, the odd one to the first listed', 100, ['1', '1', '1'], 1, [34, 33, 33]],
  ['two left, ties to the first listed', 101, ['1', '1', '1'], 1, [34, 34, 33]],
  ['a negative amount mirrors', -100, ['1', '1', '1'], 1, [-34, -33, -33]],
  ['zero weights get zero', 100, ['0', '1', '0', '2'], 1, [0, 33, 0, 67]],
  ['nothing to share, without negative zeros', 0, ['1', '2'], 100, [0, 0]],
  ['a negative amount without negative zeros', -100, ['1', '0'], 1, [-100, 0]],
  ['one recipient gets odd amounts too', 12_345, ['7'], 100, [12_345]],
  // 1,000 øre has the odd rest 0; 350 and 650 are exact.
  ['35/65 exactly', 1_000, ['35', '65'], 50, [350, 650]],
  // 250 by 1/1/1 to whole kroner: 83 1/3 each rounds down to 0. The odd 50 goes to the first, and of two
  // units left it claims 33 1/3, the others 83 1/3.
  ['an odd rest counts as received', 250, ['1', '1', '1'], 100, [50, 100, 100]],
  // 150 by 3/2/1: 75, 50, 25. The first has 50, and claims 25 more; the second claims 50.
  ['the odd rest may cost a unit', 150, ['3', '2', '1'], 100, [50, 100, 0]],
  // 199 by 2/1: 132 2/3 and 66 1/3: 100 and 0, then 99 to the first, and nothing is left.
  ['the odd rest may be all that is left', 199, ['2', '1'], 100, [199, 0]],
  // 150 by 1/2: 50 and 100. The second has its whole unit and the odd 50, and no unit is left for the first.
  ['a whole share and the odd rest', 150, ['1', '2'], 100, [0, 150]],
  ['an amount below the unit goes to the largest weight', 99, ['1', '3', '3'], 100, [0, 99, 0]],
  // The exact shares are a 94,906,265th of an øre below 142,359,395 øre and above 3 øre. An
  // estimate a little too high would give the first a unit more, which the second has the larger claim to.
  ['a share that is hardly whole', 142_359_398, ['94906263', '2'], 5, [142_359_393, 5]],
  ['weights with different decimals', 100, ['0,5', '0,25', '0,250'], 1, [50, 25, 25]],
])('%s', (_, amount, weights, unit, expected) => {
  expect(apportion(amount, weights, unit)).toEqual(expected);
});

test('the largest amount there is, by weights beyond doubles', () => {
  const parts = apportion(Number.MAX_SAFE_INTEGER, ['1' + '0'.repeat(40), '1' + '0'.repeat(40)], 1);
  expect(parts).toEqual([4_503_599_627_370_496, 4_503_599_627_370_495]);
});

test.each([2_000, 5_000])('%d recipients, all equal: the first listed get the odd øre', (count) => {
  const parts = apportion(count + 500, Array<string>(count).fill('7'), 1);
  expect(parts.slice(0, 500)).toEqual(Array(500).fill(2));
  expect(parts.slice(500)).toEqual(Array(count - 500).fill(1));
});

test('a second amount is not touched by what the first left behind', () => {
  apportion(123_457, populations2020.map(String), 1);
  expect(apportion(100, ['1', '1', '1'], 1)).toEqual([34, 33, 33]);
});

test('98 municipalities: 1 billion kr. adds up in every unit', () => {
  const weights = populations2020.map(String);
  for (const unit of [1, 100, 50_000, 5_000_000, 100_000_000]) {
    const parts = apportion(100_000_000_001, weights, unit);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100_000_000_001);
    // København, the largest, gets the odd rest; all others get whole units.
    expect(parts.slice(1).every((part) => part % unit === 0)).toBe(true);
  }
});

test('a share is read from text exactly: 33,35 / 66,65 of 100 kr.', () => {
  expect(parseExactNumber('33,35')).toEqual({ coefficient: 3335n, decimals: 2 });
  expect(apportion(10_000, ['33,35', '66,65'], 1)).toEqual([3_335, 6_665]);
});

test('a larger amount may lower somebody by a unit, which is the Alabama paradox', () => {
  // Of 10 the exact shares are 4 2/7, 4 2/7 and 1 3/7, of 11 they are 4 5/7, 4 5/7 and 1 4/7.
  expect(apportion(10, ['6', '6', '2'], 1)).toEqual([4, 4, 2]);
  expect(apportion(11, ['6', '6', '2'], 1)).toEqual([5, 5, 1]);
});
