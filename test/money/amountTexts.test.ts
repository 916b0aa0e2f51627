import { parseAmount } from '../../src/money/parseAmount';
import { AMOUNT_CASES } from './amountCases';

describe.each(Object.entries(AMOUNT_CASES))('%s', (_, cases) => {
  test.each(cases.map(([text, means]) => ({ text, means })))('$text is $means', ({ text, means }) => {
    const expected =
      typeof means === 'number'
        ? { kind: 'amount', ore: Math.round(means * 100), rounded: false }
        : means === 'no number'
          ? { kind: 'not a number' }
          : { kind: 'doubtful', doubt: means };
    expect(parseAmount(text)).toEqual(expected);
  });
});

test.each<[string | number, number, number]>([
  [3.8, 6, 380_000_000],
  ['3,8', 6, 380_000_000],
  ['3,125', 6, 312_500_000],
  ['350', 3, 35_000_000],
  ['3,8 mio. kr.', 3, 380_000_000],
  ['500 kr.', 6, 50_000],
  [1e13, -6, 1_000_000_000],
  [3_800_000, 0, 380_000_000],
  [0.1 + 0.2, 6, 30_000_000],
])('%p with %d zeros left out is %d øre', (value, zeros, ore) => {
  expect(parseAmount(value, zeros)).toEqual({ kind: 'amount', ore, rounded: false });
});

test('three digits after a comma are doubtful in thousands of kr. too', () => {
  expect(parseAmount('1,150', 3)).toEqual({ kind: 'doubtful', doubt: 'three digits' });
});
