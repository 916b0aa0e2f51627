import { percentLeft, percentText } from '../../../src/views/keys/typedPercent';

test.each([
  ['33.3', '33,3'],
  [' 33,3 % ', '33,3'],
  ['33.33%', '33,33'],
  ['35', '35'],
  ['', '0'],
  [' % ', '0'],
  ['1.5.2', '1.5.2'],
  ['ca. 33.3', 'ca. 33.3'],
  ['33.3 ca.', '33.3 ca.'],
])('»%s« is typed for %s', (typed, text) => {
  expect(percentText(typed)).toBe(text);
});

test.each([
  ['33.3', '66,7'],
  ['60', '40'],
  ['99,99', '0,01'],
  ['100', null],
  ['120', null],
  ['0', null],
  ['-5', null],
  ['', null],
  ['   ', null],
  ['halvdelen', null],
])('»%s« leaves %s', (typed, left) => {
  expect(percentLeft(typed)).toBe(left);
});
