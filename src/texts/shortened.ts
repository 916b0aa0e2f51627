const LONGEST = 80;

/** A user's text fit for a sentence: on one line, and no longer than 80 characters, cut with `…` between whole characters. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
