import fc from 'fast-check';
import { grownLines } from '../../src/workbook/layout/grownLines';
import type { Lines } from '../../src/workbook/layout/lines';

const split = (text: string): string[] => text.split(' ');

/** Place by place: what a line was and what it becomes, `+X` where it is put in, `-B` where it is taken out. */
function told({ before, after }: Lines, was: readonly string[], is: readonly string[]): string {
  return before
    .map((line, place) => {
      const planned = after[place] ?? null;
      if (line === null) return `+${is[planned ?? -1] ?? ''}`;
      if (planned === null) return `-${was[line] ?? ''}`;
      return was[line] === is[planned] ? was[line] : `${was[line] ?? ''}:${is[planned] ?? ''}`;
    })
    .join(' ');
}

test.each([
  ['H A B Total', 'H A B Total', 'H A B Total', 'nothing has changed'],
  ['H A B Total', 'H A X B Total', 'H A +X B Total', 'a row in the middle'],
  ['H A B Total', 'H X Y A B Total', 'H +X +Y A B Total', 'rows first'],
  ['H A B Total', 'H A B X Total', 'H A B +X Total', 'a row before the total'],
  ['H A B', 'H A B X', 'H A B +X', 'a row at the end'],
  ['H A B C Total', 'H A C Total', 'H A -B C Total', 'a row gone'],
  ['H A B C', 'H A', 'H A -B -C', 'the last rows gone'],
  ['H A B Total', 'H A X Y Total', 'H A B:X +Y Total', 'B became X, and Y came'],
  ['H D D D', 'H D D D D', 'H D D D +D', 'equal texts: the new one is last'],
  ['A B', 'X A B', 'A:X +A B', 'never above the heading row'],
])('%s to %s: %s (%s)', (before, after, lines) => {
  expect(told(grownLines(split(before), split(after)), split(before), split(after))).toBe(lines);
});

test('rows above and below the change are the ones they were', () => {
  const label = fc.constantFrom('A', 'B', 'C', 'D');
  fc.assert(
    fc.property(fc.array(label), fc.array(label), fc.array(label), fc.array(label), (top, old, now, end) => {
      const before = ['H', ...top, ...old, ...end];
      const after = ['H', ...top, ...now, ...end];
      const lines = grownLines(before, after);
      const rowBefore = (row: number): number | null => lines.before[lines.places[row] ?? -1] ?? null;
      for (let row = 0; row <= top.length; row++) {
        const was = rowBefore(row);
        if (was !== null) expect(before[was]).toBe(after[row]);
      }
      for (let row = after.length - end.length; row < after.length; row++) {
        const was = rowBefore(row);
        if (was !== null) expect(before[was]).toBe(after[row]);
      }
      const kept = after.map((_, row) => rowBefore(row)).filter((row) => row !== null);
      expect(new Set(kept).size).toBe(Math.min(before.length, after.length));
    }),
  );
});
