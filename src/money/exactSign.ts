import type { ExactNumber } from './exactNumber';

/** Whether the number is below zero: -0,5 is, 0 is not. */
export function isNegative(number: ExactNumber): boolean {
  return number.coefficient < 0n;
}

/** Whether the number is zero, however many decimals it was written with. */
export function isZero(number: ExactNumber): boolean {
  return number.coefficient === 0n;
}
