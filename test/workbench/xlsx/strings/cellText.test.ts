import { decodeCellText, encodeCellText } from '../../../../workbench/xlsx/strings/cellText';

test.each([
  ['a & b < c', 'a &amp; b &lt; c'],
  ['linje\r\nlinje', 'linje_x000D_\nlinje'],
  ['_x000D_', '_x005F_x000D_'],
  ['\u0001\u001f', '_x0001__x001F_'],
  ['\ufffe', '_xFFFE_'],
  ['\ud800 alene', '_xD800_ alene'],
  ['\ud83d\ude00', '\ud83d\ude00'],
])('%j is written %s', (text, written) => {
  expect(encodeCellText(text)).toBe(written);
});

test.each([
  ['_x000D_', '\r'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x00e6_', 'æ'],
  ['_xZZZZ_', '_xZZZZ_'],
])('%s means %j', (written, text) => {
  expect(decodeCellText(written)).toBe(text);
});
