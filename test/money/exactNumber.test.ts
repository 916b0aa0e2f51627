import { compareExact, isNegative, isZero, sumExact } from '../../src/money/exactNumber';
import { exactFromNumber } from '../../src/money/exactFromNumber';
import { formatExact } from '../../src/money/formatExact';
import { exactOf } from './exactOf';

test.each([
  [[], 0n, 0],
  [['35', '65'], 100n, 0],
  [['33,35', '66,65'], 10_000n, 2],
  [['0,1', '0,02', '-0,120'], 0n, 3],
  [['1' + '0'.repeat(30), '0,1'], 10n ** 31n + 1n, 1],
])('the sum of %p', (texts, coefficient, decimals) => {
  expect(sumExact(texts.map(exactOf))).toEqual({ coefficient, decimals });
});

test.each([
  ['33,35', '33,350', 0],
  ['100', '99,999999999999999999999', 1],
  ['-1', '0,5', -1],
  ['-0,5', '-0,25', -1],
  ['0', '0,00', 0],
  ['2', '10', -1],
] as const)('%s compared with %s', (first, second, expected) => {
  expect(compareExact(exactOf(first), exactOf(second))).toBe(expected);
});

test.each([
  ['0', false, true],
  ['0,000', false, true],
  ['-0,001', true, false],
  ['0,001', false, false],
])('the sign of %s', (text, negative, zero) => {
  expect(isNegative(exactOf(text))).toBe(negative);
  expect(isZero(exactOf(text))).toBe(zero);
});

test.each([
  ['33,350', '33,35', '33.35'],
  ['33', '33', '33'],
  ['100,00', '100', '100'],
  ['1200', '1.200', '1,200'],
  ['1326340', '1.326.340', '1,326,340'],
  ['0,05', '0,05', '0.05'],
  ['-0,50', '-0,5', '-0.5'],
  ['-1234,5', '-1.234,5', '-1,234.5'],
  ['0,00', '0', '0'],
  ['0', '0', '0'],
])('%s is shown as %s and %s', (text, danish, english) => {
  expect(formatExact(exactOf(text), 'da')).toBe(danish);
  expect(formatExact(exactOf(text), 'en')).toBe(english);
});

test('a number counts by the 15 digits Excel shows', () => {
  expect(exactFromNumber(0.1 + 0.2)).toEqual({ coefficient: 3n, decimals: 1 });
  expect(exactFromNumber(-1200)).toEqual({ coefficient: -1200n, decimals: 0 });
});
