import { type Lines, linesOf } from '../layout/lines';

/**
 * Lets each line keep its name: those that are in both states change places among themselves, and between two of them
 * new lines take the places of those that have gone, or are put in. From `[A, B, C]` to `[C, A, X]` C and A change
 * places with B between them, which becomes nothing, and X is put in.
 *
 * @param before names of the lines as they stand, no two alike; `after` as they are planned.
 */
export function followedLines(before: readonly string[], after: readonly string[]): Lines {
  const planned = new Map(after.map((name, line) => [name, line]));
  const standing = new Map(before.map((name, line) => [name, line]));
  const kept = after.flatMap((name) => standing.get(name) ?? []);
  let next = 0;
  const order = before.map((name, line) => (planned.has(name) ? kept[next++] : undefined) ?? line);

  const pairs: [number | null, number | null][] = [];
  let gone: number[] = [];
  let to = 0;
  const fill = (end: number): void => {
    const count = Math.max(gone.length, end - to);
    for (let index = 0; index < count; index++) {
      pairs.push([gone[index] ?? null, to + index < end ? to + index : null]);
    }
    gone = [];
    to = end;
  };
  for (const line of order) {
    const at = planned.get(before[line] ?? '');
    if (at === undefined) {
      gone.push(line);
      continue;
    }
    fill(at);
    pairs.push([line, at]);
    to = at + 1;
  }
  fill(after.length);
  return linesOf(pairs);
}
