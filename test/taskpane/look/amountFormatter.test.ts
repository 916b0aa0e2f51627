import { amountFormatter } from '../../../src/taskpane/look/amountFormatter';

test.each([
  ['da-DK', 123_450, '1.234,50'],
  ['da-DK', 115_000_000, '1.150.000'],
  ['da-DK', 0, '0'],
  ['da-DK', -50_000, '-500'],
  ['en-US', 123_450, '1,234.50'],
  ['en-GB', 1, '0.01'],
])('%s: %d øre is %s', (locale, ore, text) => {
  expect(amountFormatter(locale).amount(ore)).toBe(text);
});

test.each([
  [50_000, '+500'],
  [-50_000, '-500'],
  [5, '+0,05'],
])('a change of %d øre is %s', (ore, text) => {
  expect(amountFormatter('da-DK').change(ore)).toBe(text);
});

test('the currency is written as the language has it', () => {
  expect(amountFormatter('da-DK').kroner(50_000)).toBe('500 kr.');
  expect(amountFormatter('en-US').kroner(50_000)).toBe('DKK 500');
});
