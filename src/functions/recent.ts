/** What was made of the last few things asked for. */
export interface Recent<Asked, Made> {
  /** What `make` gives, made anew only where nothing with the same contents was asked for lately. */
  of(asked: Asked): Made;
}

/** How things asked for are told apart and kept. */
interface Keeping<Asked, Made> {
  readonly most: number;
  readonly isSame: (kept: Asked, asked: Asked) => boolean;
  /** A copy that nobody else can change; null where it is too large to be kept. */
  readonly copy: (asked: Asked) => Asked | null;
  readonly make: (asked: Asked) => Made;
}

/**
 * Remembers the last few results, at most `most`, the least recently used of them forgotten first. Every call of a
 * function brings its ranges as fresh arrays, so they are known by their contents. What `make` throws is not kept.
 */
export function createRecent<Asked, Made>({
  most,
  isSame,
  copy,
  make,
}: Keeping<Asked, Made>): Recent<Asked, Made> {
  let entries: readonly { readonly kept: Asked; readonly made: Made }[] = [];
  return {
    of(asked) {
      const at = entries.findIndex(({ kept }) => isSame(kept, asked));
      const found = entries[at];
      if (found !== undefined) {
        if (at > 0) entries = [found, ...entries.filter((entry) => entry !== found)];
        return found.made;
      }
      const made = make(asked);
      const kept = copy(asked);
      if (kept !== null) entries = [{ kept, made }, ...entries.slice(0, most - 1)];
      return made;
    },
  };
}
