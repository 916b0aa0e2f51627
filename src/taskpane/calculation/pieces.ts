/** Some of the items of a long array, by the keys that lead to it; or, with no keys, the whole without such items. */
export interface Piece {
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** So many items take a few milliseconds to be copied from one thread to another, and nobody notices. */
const LONGEST = 1000;

/**
 * Cuts plain data into pieces, so that a large result can travel between threads without stopping either for long.
 * The first piece is the data with every array of more than 1,000 items emptied; the others hold those items.
 */
export function cutInPieces(data: unknown): Piece[] {
  const pieces: Piece[] = [];
  const hollow = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= LONGEST) return value.map((item, index) => hollow(item, [...path, index]));
      for (let first = 0; first < value.length; first += LONGEST) {
        pieces.push({ path, items: value.slice(first, first + LONGEST) });
      }
      return [];
    }
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, hollow(item, [...path, key])]),
    );
  };
  const whole = hollow(data, []);
  return [{ path: [], items: [whole] }, ...pieces];
}

/** Puts pieces together again; to be called with each in turn. `whole` is complete after the last. */
export function startAssembly(): { add(piece: Piece): void; whole(): unknown } {
  let whole: unknown = null;
  return {
    add({ path, items }) {
      if (path.length === 0) {
        // The data may itself be a long array, whose items come later with the same empty path.
        if (whole === null) [whole] = items;
        else (whole as unknown[]).push(...items);
        return;
      }
      const target = path.reduce((at, key) => (at as Record<string | number, unknown>)[key], whole);
      (target as unknown[]).push(...items);
    },
    whole: () => whole,
  };
}

/** Not a typed array, a Map or a big integer: those travel as they are. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
