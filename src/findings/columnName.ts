const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letters Excel shows over a column counted from 0: 0 is `A`, 25 `Z`, 26 `AA`, 16383 `XFD`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? last : columnName(Math.floor(column / LETTERS) - 1) + last;
}
