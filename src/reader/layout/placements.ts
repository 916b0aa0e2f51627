/** More ways than these are not looked through. */
const MOST_WAYS = 3000;

/**
 * The ways to put `count` figures, in their order, into `width` columns, those that fill the first columns first: each
 * figure's column, from 0. Null where there are too many to look through. `holds`: whether a column can hold a figure, by its
 * place among them, or none (null).
 */
export function placements(
  count: number,
  width: number,
  holds: (figure: number | null, column: number) => boolean = () => true,
): Iterable<readonly number[]> | null {
  // As many as there are ways to choose the columns.
  let ways = 1;
  for (let chosen = 1; chosen <= count; chosen++) ways = (ways * (width - count + chosen)) / chosen;
  return ways > MOST_WAYS ? null : placed([], 0);

  function* placed(columns: readonly number[], next: number): Generator<readonly number[]> {
    const left = count - columns.length;
    if (next === width) yield columns;
    if (left > 0 && holds(columns.length, next)) yield* placed([...columns, next], next + 1);
    if (width - next > left && holds(null, next)) yield* placed(columns, next + 1);
  }
}
