import { foldText } from '../../src/tables/foldText';
import { cellText } from '../../src/tables/cellText';

test.each([
  ' Skive  KOMMUNE ',
  'Skive\u200b Kommune',
  '\ufeffSkive Kommune',
  'Skive\u00a0Kommune',
  'Skive\u202fKommune',
  'Skive\u2003Kommune',
  '\u200eSkive Kommune\u200f',
  'Ski\u00adve Kom\u00admune',
  'Skive\tKommune',
  'Skive\nKommune',
  '\u2066Skive Kommune\u2069',
  'Ski\u2060ve Kommune',
  'Skive \ufe0fKommune',
])('%j is Skive Kommune', (text) => {
  expect(foldText(text)).toBe('skive kommune');
});

test('hyphens of every kind are one, and an å is one however it is made', () => {
  expect(foldText('Lyngby\u2011Ta\u030arb\u00e6k')).toBe(foldText('lyngby-t\u00e5rb\u00e6k'));
});

test.each(['\u200b', '\u00ad \ufeff', '\u200e\u00a0'])('a cell that shows nothing is blank', (value) => {
  expect(cellText(value)).toBe('');
});
