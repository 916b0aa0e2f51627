/** How a .csv tells Excel its separator, on a line of its own before the table. */
const HINT = /^sep=.(?:\r\n|\r|\n)/i;

/** A currency's sign at the left of a cell, and its figure at the right: `$   294,866`. */
const CURRENCY_APART = /([$€£¥])([ \u00a0]{2,})(?=[-−–(]?\d)(?!(?:19|20)\d\d(?!\d))/g;

/** A text's lines, whatever ends them. The sign of a currency is moved right before its figure. */
export function lines(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(HINT, '')
    .replace(CURRENCY_APART, '$2$1')
    .split(/\r\n|\r|\n|\u2028|\f/);
}
