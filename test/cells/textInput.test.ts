import { textInput } from '../../src/cells/textInput';

test.each([
  ['Silkeborg', 'a name of letters'],
  ['Løbende undervisning af nye borgere (drift)', 'letters, blanks and brackets'],
  ['Ærø', 'a Danish first letter'],
])('%s goes as it is: %s', (text) => {
  expect(textInput(text)).toBe(text);
});

test.each([
  ['=HYPERLINK("http://x")', 'a formula'],
  ['+cmd', 'a formula in the Lotus way'],
  ['-cmd', 'the same'],
  ['@SUM(A1)', 'an old function call'],
  ['\t=1', 'a formula behind a tab'],
  [' =1', 'a formula behind a blank'],
  ['35/65', 'a date in some settings'],
  ['1-2', 'a date'],
  ['2021', 'a number'],
  ['12,50', 'a number in Danish'],
  ['1e5', 'a number'],
  ['Q1', 'nothing harmful, but it holds a digit'],
  ['3. dec.', 'a date'],
  ['maj 2021', 'a date'],
  ['kr. 5', 'a number with its currency'],
  ['TRUE', 'a boolean'],
  ['Sand', 'a boolean in Danish'],
  ['falsk ', 'a boolean with a blank'],
  ['#REF!', 'an error'],
  ["'citat", 'an apostrophe that is part of the text'],
  ['%', 'a sign'],
  ['two\nlines', 'a line break'],
])('%j is quoted: %s', (text) => {
  expect(textInput(text)).toBe(`'${text}`);
});

test('the empty text empties the cell', () => {
  expect(textInput('')).toBe('');
});

test.each([
  [32_766, `'${'1'.repeat(32_766)}`],
  [32_767, `'${'1'.repeat(32_765)}…`],
])(
  'with its apostrophe a text of %i digits is no longer than the 32,767 characters of a cell',
  (digits, written) => {
    expect(textInput('1'.repeat(digits))).toBe(written);
    expect(written).toHaveLength(32_767);
  },
);
