import { cellText } from '../../src/tables/cellText';
import { foldText } from '../../src/tables/foldText';
import { isCellError } from '../../src/tables/isCellError';

test.each([
  ['  Skive\u00a0', 'Skive'],
  [2021, '2021'],
  [0.5, '0,5'],
  [0.1 + 0.2, '0,3'],
  [-1234.5, '-1234,5'],
  [true, 'SAND'],
  [false, 'FALSK'],
])('%p is shown as %s', (value, expected) => {
  expect(cellText(value)).toBe(expected);
});

test.each([
  [' Skive  KOMMUNE ', 'skive kommune'],
  ['Skive\u00a0\u202fKommune', 'skive kommune'],
  ['A\u030ARHUS', 'århus'],
  ['a\n\tb', 'a b'],
])('%p is compared as %s', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

test.each([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#VÆRDI!',
  ' #I/T ',
])('%s is an Excel error', (value) => {
  expect(isCellError(value)).toBe(true);
});

test.each(['', '#', '#1', 'REF!', 'se #REF!', 0, true])('%p is no Excel error', (value) => {
  expect(isCellError(value)).toBe(false);
});
