import { copyOfRange, isSameRange } from './reading/range';

/** What was made of the ranges of one call. */
interface Entry<Made> {
  /** Copies, which nobody else can change. */
  readonly kept: readonly unknown[];
  readonly made: Made;
}

/**
 * The same function of ranges, made anew only where none with the same contents were asked for lately: the last few
 * results are remembered, at most `most`, the least recently used of them forgotten first. Every call of a custom
 * function brings its ranges as fresh arrays, so they are known by their contents. What is too large to be kept is not,
 * and neither is what `make` throws.
 */
export function remembersRecent<Made>(
  make: (...ranges: readonly unknown[]) => Made,
  most = 16,
): (...ranges: readonly unknown[]) => Made {
  let entries: readonly Entry<Made>[] = [];
  return (...ranges) => {
    const at = entries.findIndex(({ kept }) =>
      kept.every((range, index) => isSameRange(range, ranges[index])),
    );
    const found = entries[at];
    if (found !== undefined) {
      if (at > 0) entries = [found, ...entries.filter((entry) => entry !== found)];
      return found.made;
    }
    const made = make(...ranges);
    const kept = ranges.map(copyOfRange);
    if (!kept.includes(null)) entries = [{ kept, made }, ...entries.slice(0, most - 1)];
    return made;
  };
}
