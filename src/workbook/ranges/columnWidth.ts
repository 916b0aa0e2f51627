/** Excel takes widths in points: a character of the standard type is 7 pixels wide, a cell has 5 more, and a point is 4/3 pixels. 10 characters are 56.25 points. */
export function columnWidth(characters: number): number {
  return ((characters * 7 + 5) * 3) / 4;
}
