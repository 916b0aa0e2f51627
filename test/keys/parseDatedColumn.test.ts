import { parseDatedColumn } from '../../src/keys/datedColumn';

test.each([
  ['Folketal', null],
  ['Folketal {år}', 0],
  ['Folketal {År-2}', -2],
  ['Folketal { aar + 1 }', 1],
  ['Folketal {year-1}', -1],
  ['Folketal {år\u20101}', -1], // a hyphen of its own
  ['Folketal {år\u20111}', -1], // that does not break
  ['Folketal {år\u22121}', -1], // a minus
  ['Folketal {år\u20131}', -1], // a dash
  ['Folketal {år\u00a0-\u00a01}', -1],
  ['Folketal {a\u030ar-1}', -1], // å as two characters
  ['Folketal {år-1\u200b}', -1],
  ['Folketal {\uff59\uff45\uff41\uff52-1}', -1], // as wide as Chinese letters
])('%s', (text, yearOffset) => {
  expect(parseDatedColumn(text)).toEqual({ heading: 'Folketal', yearOffset });
});

test.each([
  '',
  '{år}',
  'Folketal {år',
  'Folketal år}',
  'Folketal {år-1} mere',
  'Folketal {i år}',
  'Folketal {år*2}',
])('»%s« names no column', (text) => {
  expect(parseDatedColumn(text)).toBeNull();
});
