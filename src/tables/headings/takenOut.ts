/** A heading that is being read: what has been found so far, and what is left of the text. */
export interface TakenOut<T> {
  readonly found: readonly T[];
  readonly rest: string;
}

/** Takes everything a pattern finds out of a text: years out of `Budget 2021`. A match that `read` gives null for stays. */
export function takenOut<T>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => T | null,
): TakenOut<T> {
  const found: T[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const value = read(match);
    if (value === null) continue;
    found.push(value);
    rest += `${text.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  return { found, rest: rest + text.slice(from) };
}
