import { formatAmount, formatChange, formatKroner } from '../../src/money/formatAmount';
import { languageOf } from '../../src/texts/languageOf';

// A German Office writes 1.234,50 itself, but the pane around the amount is English.
test.each([
  ['da-DK', 'da', '1.234,50', '+1.234,50', '1.234,50 kr.'],
  ['da', 'da', '1.234,50', '+1.234,50', '1.234,50 kr.'],
  ['DA-dk', 'da', '1.234,50', '+1.234,50', '1.234,50 kr.'],
  ['en-US', 'en', '1,234.50', '+1,234.50', 'DKK 1,234.50'],
  ['de-DE', 'en', '1,234.50', '+1,234.50', 'DKK 1,234.50'],
  ['sv-SE', 'en', '1,234.50', '+1,234.50', 'DKK 1,234.50'],
  ['', 'en', '1,234.50', '+1,234.50', 'DKK 1,234.50'],
])('an Office in »%s« has a pane in %s, numbers and all', (locale, language, amount, change, kroner) => {
  expect(languageOf(locale)).toBe(language);
  expect(formatAmount(123_450, languageOf(locale))).toBe(amount);
  expect(formatChange(123_450, languageOf(locale))).toBe(change);
  expect(formatKroner(123_450, languageOf(locale))).toBe(kroner);
});
