import fc from 'fast-check';
import { alignRows, rowBefore } from '../../src/workbook/layout/alignRows';

const split = (text: string): string[] => text.split(' ');

test.each([
  ['H A B Total', 'H A B Total', { at: 4, rows: 0 }, 'nothing has changed'],
  ['H A B Total', 'H A X B Total', { at: 2, rows: 1 }, 'a row in the middle'],
  ['H A B Total', 'H X Y A B Total', { at: 1, rows: 2 }, 'rows first'],
  ['H A B Total', 'H A B X Total', { at: 3, rows: 1 }, 'a row before the total'],
  ['H A B', 'H A B X', { at: 3, rows: 1 }, 'a row at the end'],
  ['H A B C Total', 'H A C Total', { at: 2, rows: -1 }, 'a row gone'],
  ['H A B C', 'H A', { at: 2, rows: -2 }, 'the last rows gone'],
  ['H A B Total', 'H A X Y Total', { at: 3, rows: 1 }, 'B became X, and Y came'],
  ['H D D D', 'H D D D D', { at: 4, rows: 1 }, 'equal texts: the new one is last'],
  ['A B', 'X A B', { at: 1, rows: 1 }, 'never above the heading row'],
])('%s to %s: %j (%s)', (before, after, change) => {
  expect(alignRows(split(before), split(after))).toEqual(change);
});

test('rows above and below the change are the ones they were', () => {
  const label = fc.constantFrom('A', 'B', 'C', 'D');
  fc.assert(
    fc.property(fc.array(label), fc.array(label), fc.array(label), fc.array(label), (top, old, now, end) => {
      const before = ['H', ...top, ...old, ...end];
      const after = ['H', ...top, ...now, ...end];
      const change = alignRows(before, after);
      expect(change.rows).toBe(after.length - before.length);
      for (let row = 0; row <= top.length; row++) {
        const was = rowBefore(change, row);
        if (was !== null) expect(before[was]).toBe(after[row]);
      }
      for (let row = after.length - end.length; row < after.length; row++) {
        const was = rowBefore(change, row);
        if (was !== null) expect(before[was]).toBe(after[row]);
      }
      const kept = after.map((_, row) => rowBefore(change, row)).filter((row) => row !== null);
      expect(new Set(kept).size).toBe(Math.min(before.length, after.length));
    }),
  );
});

test.each([
  [2, 2, 0],
  [2, 2, 1],
])('a row that came was nowhere before', (at, rows, offset) => {
  expect(rowBefore({ at, rows }, at + offset)).toBeNull();
});

test('below two rows gone, row 3 was row 5', () => {
  expect(rowBefore({ at: 2, rows: -2 }, 3)).toBe(5);
});
