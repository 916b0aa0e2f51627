/** A dash of any kind or several, dots, a slash, or `n/a`, also in brackets; longer ones draw a line. Words (`ingen`) are names that somebody may have given. */
const MARK = /^[([]?(?:[-_\u2010-\u2015\u2212 ]+|[.\u2026]+|\/|(?:n\/a|n\.a\.|i\/t|i\/r))[)\]]?$/i;

/** Whether a text only says that there is nothing: `-`, `—`, `...`, `n/a`. Among names, keys and years that is an empty cell; among figures a dash is 0. */
export function isEmptyMark(text: string): boolean {
  return MARK.test(text);
}

/** A text as it is meant: nothing where it only says that there is nothing. */
export function unmarkedText(text: string): string {
  return isEmptyMark(text) ? '' : text;
}

/** A cell of words as it is meant: one that holds a mark for nothing is blank. */
export function unmarked<Cell extends { readonly text: string }>(cell: Cell): Cell {
  return isEmptyMark(cell.text) ? { ...cell, text: '' } : cell;
}
