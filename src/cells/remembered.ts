/**
 * What `make` gives for a key, kept in `kept` so that it is made once. At most `most` are kept; the first made is the
 * first forgotten. What `make` throws is not kept.
 */
export function remembered<Key, Made>(
  kept: Map<Key, Made>,
  key: Key,
  make: () => Made,
  most = Infinity,
): Made {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= most) {
    const [first] = kept.keys();
    if (first !== undefined) kept.delete(first);
  }
  kept.set(key, made);
  return made;
}
