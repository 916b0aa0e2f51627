/** The zero-based column of its letters: `A` is 0, `XFD` 16383. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
