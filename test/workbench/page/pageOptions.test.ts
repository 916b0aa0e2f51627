import { readPageOptions, withOption } from '../../../workbench/page/pageOptions';

test.each([
  ['', { language: 'da', locale: 'da-DK', theme: 'light', workbook: null }],
  [
    '?lang=en-US&theme=dark&workbook=telemedicin',
    { language: 'en', locale: 'en-US', theme: 'dark', workbook: 'telemedicin' },
  ],
  ['?lang=fr&theme=pink', { language: 'da', locale: 'da-DK', theme: 'light', workbook: null }],
])('%j', (query, options) => {
  expect(readPageOptions(query)).toEqual(options);
});

test('one option changes, the others stay', () => {
  expect(withOption('?workbook=a%26b&lang=en-US', 'theme', 'dark')).toBe(
    '?workbook=a%26b&lang=en-US&theme=dark',
  );
});
