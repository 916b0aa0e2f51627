/** The number in a cell of `Trin`: a positive integer such as `2`; null for anything else. */
export function parseStepNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
