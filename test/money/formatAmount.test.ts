import { formatAmount, formatChange, formatKroner, formatPercent } from '../../src/money/formatAmount';

test.each([
  [123_450, '1.234,50 kr.', 'DKK 1,234.50'],
  [115_000_000, '1.150.000 kr.', 'DKK 1,150,000'],
  [0, '0 kr.', 'DKK 0'],
  [-0, '0 kr.', 'DKK 0'],
  [5, '0,05 kr.', 'DKK 0.05'],
  [-5, '-0,05 kr.', 'DKK -0.05'],
  [-18_500_000, '-185.000 kr.', 'DKK -185,000'],
  [99_900, '999 kr.', 'DKK 999'],
  [100_000, '1.000 kr.', 'DKK 1,000'],
  [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91 kr.', 'DKK 90,071,992,547,409.91'],
])('%d øre', (ore, danish, english) => {
  expect(formatKroner(ore, 'da')).toBe(danish);
  expect(formatKroner(ore, 'en')).toBe(english);
});

test.each([
  // The published percentages of Silkeborg, Skive and Viborg, and of the region's cluster Midt: 17,85 %.
  [94_026n, 1_326_340n, '7,09 %', '7.09%'],
  [45_851n, 1_326_340n, '3,46 %', '3.46%'],
  [96_921n, 1_326_340n, '7,31 %', '7.31%'],
  [236_798n, 1_326_340n, '17,85 %', '17.85%'],
  [1n, 1n, '100,00 %', '100.00%'],
  [0n, 7n, '0,00 %', '0.00%'],
  [1n, 20_000n, '0,01 %', '0.01%'],
  [49n, 1_000_000n, '0,00 %', '0.00%'],
  [-1n, 3n, '-33,33 %', '-33.33%'],
  [12n, 1n, '1.200,00 %', '1,200.00%'],
])('%d/%d', (numerator, denominator, danish, english) => {
  expect(formatPercent({ numerator, denominator }, 'da')).toBe(danish);
  expect(formatPercent({ numerator, denominator }, 'en')).toBe(english);
});

test.each([
  ['da', 123_450, '1.234,50'],
  ['da', 115_000_000, '1.150.000'],
  ['da', 0, '0'],
  ['da', -0, '0'],
  ['da', -50_000, '-500'],
  ['en', 123_450, '1,234.50'],
  ['en', 1, '0.01'],
] as const)('%s: %d øre without currency is %s', (language, ore, text) => {
  expect(formatAmount(ore, language)).toBe(text);
});

test.each([
  [50_000, '+500'],
  [-50_000, '-500'],
  [5, '+0,05'],
  [-5, '-0,05'],
  [0, '0'],
])('a change of %d øre is %s', (ore, text) => {
  expect(formatChange(ore, 'da')).toBe(text);
});
