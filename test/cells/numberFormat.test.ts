import { type NumberFormat, readNumberFormat } from '../../src/cells/numberFormat';

const PLAIN: NumberFormat = { kind: 'number', time: null, hiddenZeros: 0, words: '' };

test.each<[string, Partial<NumberFormat>]>([
  ['General', {}],
  ['@', {}],
  ['0', {}],
  ['#,##0', {}],
  ['#,##0.00', {}],
  ['0.00E+00', {}],
  ['# ?/?', {}],
  ['[Red]-#,##0', {}],
  ['#,##0;[Red]-#,##0', {}],
  ['0%', { kind: 'percent' }],
  ['0.00 %', { kind: 'percent' }],
  ['dd-mm-yyyy', { kind: 'date' }],
  ['d-mmm', { kind: 'date' }],
  ['mmm-yy', { kind: 'date' }],
  ['yyyy', { kind: 'date' }],
  ['[$-406]d. mmmm yyyy;@', { kind: 'date' }],
  ['h:mm', { kind: 'date', time: 'of day' }],
  ['h:mm AM/PM', { kind: 'date', time: 'of day' }],
  ['dd-mm-yyyy h:mm', { kind: 'date' }],
  ['[h]:mm:ss', { kind: 'date', time: 'passed' }],
  ['[m]', { kind: 'date', time: 'passed' }],
  ['mm:ss', { kind: 'date', time: 'of day' }],
  ['#,##0,', { hiddenZeros: 3 }],
  ['0.0,,', { hiddenZeros: 6 }],
  ['#,##0.0,," mio. kr."', { hiddenZeros: 6, words: 'mio. kr.' }],
  ['0" t.kr."', { words: 't.kr.' }],
  ['#,##0\\ \\k\\r', { words: 'kr' }],
  ['#,##0.00\\ [$kr.-406]', { words: 'kr.' }],
  ['[$€-2] #,##0', { words: '€' }],
  ['_-* #,##0.00\\ "kr."_-;-* #,##0.00\\ "kr."_-', { words: 'kr.' }],
  ['"dag "0', { words: 'dag' }],
])('%s', (format, says) => {
  expect(readNumberFormat(format)).toEqual({ ...PLAIN, ...says });
  expect(readNumberFormat(format)).toEqual({ ...PLAIN, ...says });
});
