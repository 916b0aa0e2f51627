import { parseExactNumber } from '../../src/money/parseExactNumber';

test.each<[string | number, bigint, number]>([
  ['33,35', 3335n, 2],
  ['33,35 %', 3335n, 2],
  ['33,35%', 3335n, 2],
  ['35', 35n, 0],
  ['35,00', 35n, 0],
  ['120', 120n, 0],
  ['5.822.679', 5_822_679n, 0],
  ['5\u00a0822\u00a0679', 5_822_679n, 0],
  ['1.234,5', 12345n, 1],
  ['-0,5', -5n, 1],
  ['- 5', -5n, 0],
  ['\u22125', -5n, 0],
  ['\u20135 %', -5n, 0],
  ['5-', -5n, 0],
  ['(5)', -5n, 0],
  ['35 kr.', 35n, 0],
  ['1,2 mio.', 1_200_000n, 0],
  ['+5', 5n, 0],
  ['45,851', 45_851n, 3],
  ['-', 0n, 0],
  ['\u2013', 0n, 0],
  ['0', 0n, 0],
  ['-0', 0n, 0],
  [' 7 ', 7n, 0],
  [`0,${'0'.repeat(99)}1`, 1n, 100],
  ['12345678901234567890123456789', 12345678901234567890123456789n, 0],
  [35, 35n, 0],
  [33.35, 3335n, 2],
  [0.1 + 0.2, 3n, 1],
  [1 / 3, 333333333333333n, 15],
  [-0, 0n, 0],
  [1e21, 10n ** 21n, 0],
  [1.5e-10, 15n, 11],
  [5_822_679, 5_822_679n, 0],
])('%p is %d with %d decimals', (value, coefficient, decimals) => {
  expect(parseExactNumber(value)).toEqual({ coefficient, decimals });
});

test.each<string | number | boolean>([
  '',
  ' ',
  '%',
  '1.5',
  '1,150,000',
  '35/65',
  '1e5',
  '-5-',
  '5 -',
  '35 % kr.',
  '--5',
  '5 % %',
  '%5',
  'Midt',
  'ja',
  '2020-12-03',
  true,
  false,
  NaN,
  Infinity,
])('%p is no number', (value) => {
  expect(parseExactNumber(value)).toBeNull();
});

test.each([
  ['spaces', `5${' '.repeat(32_760)}x`],
  ['spaces after a minus', `-${' '.repeat(32_760)}x5`],
  ['digits', `${'1'.repeat(32_760)}x`],
])('the longest text of %s is refused', (_, text) => {
  expect(parseExactNumber(text)).toBeNull();
});
