import { otherCurrency } from '../../src/money/otherCurrency';

test.each([
  ['2024 (EUR)', 'EUR'],
  ['Budget 2024 i euro', 'euro'],
  ['2024, t.EUR', 'EUR'],
  ['Budget 2024, MEUR', 'EUR'],
  ['2024 TEUR', 'EUR'],
  ['2024 (mio. euro)', 'euro'],
  ['2024 (1.000 €)', '€'],
  ['€ 2024', '€'],
  ['2024 ($)', '$'],
  ['Budget 2024 USD', 'USD'],
  ['2024 i dollar', 'dollar'],
  ['2024 (£)', '£'],
  ['Beløb 2024 i NOK', 'NOK'],
  ['2024 (tSEK)', 'SEK'],
  ['Budget 2024 CHF', 'CHF'],
])('»%s« names %s', (text, currency) => {
  expect(otherCurrency(text)).toBe(currency);
});

test.each([
  '',
  '2024',
  '2024 (DKK)',
  'Budget 2024, mio. kr.',
  'Sek. 2024',
  'Budget 2024, er det nok',
  'Europæisk pulje 2024',
  'Euro-projekt 2024',
  'Neuro 2024',
])('»%s« names none', (text) => {
  expect(otherCurrency(text)).toBeNull();
});
