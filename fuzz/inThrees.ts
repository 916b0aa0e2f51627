/** Digits in threes: `1.150.000`. */
export function inThrees(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
