const NUMBERED = /^\(?(\d{1,2})\)?(?: ?= ?[\d()+\-−–*/ ]+)?$/;

/** Whether cells number the columns of a table, with how one is reckoned from others: `(1)`, `(2)`, `(3)=(2)-(1)`. */
export function isNumbering(cells: readonly string[]): boolean {
  const printed = cells.filter((text) => text !== '');
  const numbers = printed.map((text) => Number(NUMBERED.exec(text)?.[1]));
  const [first = NaN] = numbers;
  const isInOrder = first <= 1 && numbers.every((number, at) => number === first + at);
  // Without brackets they may be figures.
  return printed.length > 1 && isInOrder && printed.some((text) => /[(=]/.test(text));
}
