const NUMBERED = /^\(?(\d{1,2}|[A-Z])\)?(?: ?= ?[\dA-Z()+\-−–*/ ]+)?$/;
/** The letter before `A`. */
const BEFORE_LETTERS = 64;

/**
 * Whether cells number the columns of a table, with how one is reckoned from others: `(1)`, `(2)`, `(3)=(2)-(1)`, or `A`,
 * `B`, `C=A+B`. Where one is reckoned a label may stand before them: `1.000 kr.`
 */
export function isNumbering(cells: readonly string[]): boolean {
  const printed = cells.filter((text) => text !== '');
  if (areInOrder(printed)) return true;
  const [, ...afterLabel] = printed;
  return afterLabel.some((text) => text.includes('=')) && areInOrder(afterLabel);
}

function areInOrder(printed: readonly string[]): boolean {
  const numbers = printed.map((text) => ordinalOf(NUMBERED.exec(text)?.[1] ?? ''));
  const [first = NaN] = numbers;
  const isInOrder = first <= 1 && numbers.every((number, at) => number === first + at);
  // Without brackets they may be figures.
  return printed.length > 1 && isInOrder && printed.some((text) => /[(=]/.test(text));
}

function ordinalOf(mark: string): number {
  return /^[A-Z]$/.test(mark) ? mark.charCodeAt(0) - BEFORE_LETTERS : Number(mark === '' ? NaN : mark);
}
