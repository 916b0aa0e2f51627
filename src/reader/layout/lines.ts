/** How a .csv tells Excel its separator, on a line of its own before the table. */
const HINT = /^sep=.(?:\r\n|\r|\n)/i;

/** A text's lines, whatever ends them. */
export function lines(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(HINT, '')
    .split(/\r\n|\r|\n|\u2028|\f/);
}
