import type { ICellData } from '@univerjs/core';
import type { BookValue, Cell } from '../../../../workbench/book/book';
import { DEFAULT_STYLE, restyle } from '../../../../workbench/book/styles';
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT } from '../../../../workbench/page/binding/univerNumbers';
import { fromGridValue, holdsContent, toGridContent } from '../../../../workbench/page/binding/gridCell';

function cellOf(value: BookValue, formula: string | null = null, quotePrefix = false): Cell {
  return { value, formula, style: restyle(DEFAULT_STYLE, { quotePrefix }) };
}

test.each<[Cell, object]>([
  [cellOf(1.5), { v: 1.5, t: 2, f: null }],
  [cellOf(true), { v: 1, t: 3, f: null }],
  [cellOf(false), { v: 0, t: 3, f: null }],
  [cellOf('12'), { v: '12', t: 1, f: null }],
  [cellOf('007', null, true), { v: '007', t: 4, f: null }],
  [cellOf(null), { v: null, t: null, f: null }],
  [cellOf(3, 'A1+A2'), { v: 3, t: 2, f: '=A1+A2' }],
  [cellOf({ error: '#REF!' }, '#REF!A1'), { v: '#REF!', t: 1, f: '=#REF!A1' }],
])('%j is %j in the grid and comes back', (cell, content) => {
  expect(toGridContent(cell)).toEqual(content);
  expect(fromGridValue(content as ICellData, cell.formula !== null)).toEqual(cell.value);
  expect(holdsContent(content as ICellData, toGridContent(cell))).toBe(true);
});

test.each<[string, ICellData, boolean, BookValue]>([
  ['text with an apostrophe that looks like an error', { v: '#REF!', t: FORCED_TEXT }, false, '#REF!'],
  ['an empty text that was typed', { v: '', t: TEXT }, false, null],
  ['an empty text that a formula gives', { v: '', t: TEXT }, true, ''],
  [
    'text over several lines with looks inside',
    { p: { body: { dataStream: 'en\rto\r\n' } } } as ICellData,
    false,
    'en\nto',
  ],
  ['a boolean as Univer sometimes writes it', { v: true, t: BOOLEAN }, false, true],
])('%s', (_, data, isResult, value) => {
  expect(fromGridValue(data, isResult)).toBe(value);
});

test.each<[string, ICellData | null]>([
  ['another value', { v: 2, t: NUMBER }],
  ['the same as text', { v: '1', t: TEXT }],
  ['a formula that gives it', { v: 1, t: NUMBER, f: '=1' }],
  ['a formula shared with other cells', { v: 1, t: NUMBER, si: 'x' }],
  ['nothing', null],
])('a cell with %s does not hold the number 1', (_, shown) => {
  expect(holdsContent(shown, toGridContent(cellOf(1)))).toBe(false);
});
