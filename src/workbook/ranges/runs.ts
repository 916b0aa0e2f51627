/** Neighbours that are alike: items `first` to `first + count - 1`. */
export interface Run<Key> {
  readonly key: Key;
  readonly first: number;
  readonly count: number;
}

/** Runs of equal keys: `[a, a, b]` is a run of two and one of one. So a look is given once to each run, not to each row. */
export function runsOf<Key extends string | number | boolean>(keys: readonly Key[]): Run<Key>[] {
  const runs: { key: Key; first: number; count: number }[] = [];
  keys.forEach((key, index) => {
    const last = runs.at(-1);
    if (last?.key === key) last.count += 1;
    else runs.push({ key, first: index, count: 1 });
  });
  return runs;
}
