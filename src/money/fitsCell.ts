/** Excel's largest number. */
const LARGEST = 9.99999999999999e307;

/** Whether a cell can hold a number at all: a quotient by almost nothing, and a text of 400 digits, come to more. */
export function fitsCell(number: number): boolean {
  return Math.abs(number) <= LARGEST;
}
