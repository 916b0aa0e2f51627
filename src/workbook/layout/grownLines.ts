import { type Lines, linesOf } from './lines';

/**
 * Finds where a block has grown or shrunk by the texts of its first column: what both states begin and end with is
 * left alone. From `[Post, A, B, Total]` to `[Post, A, X, B, Total]` a row is put in after A. The heading row never moves.
 */
export function grownLines(before: readonly string[], after: readonly string[]): Lines {
  const shorter = Math.min(before.length, after.length);
  let same = 1;
  while (same < shorter && before[same] === after[same]) same++;
  let fromEnd = 0;
  while (fromEnd < shorter - same && before.at(-1 - fromEnd) === after.at(-1 - fromEnd)) fromEnd++;
  const at = Math.max(1, shorter - fromEnd);
  const came = Math.max(0, after.length - before.length);
  const went = Math.max(0, before.length - after.length);
  return linesOf(
    Array.from({ length: after.length + went }, (_, place) => [
      place < at ? place : place < at + came ? null : place - came,
      place < at ? place : place < at + went ? null : place - went,
    ]),
  );
}
