/** A decimal number held exactly: `coefficient / 10^decimals`. 33,35 is { coefficient: 3335n, decimals: 2 }. Weights, splits and profiles are kept like this. */
export interface ExactNumber {
  readonly coefficient: bigint;
  readonly decimals: number;
}

export const EXACT_ZERO: ExactNumber = { coefficient: 0n, decimals: 0 };
export const EXACT_ONE: ExactNumber = { coefficient: 1n, decimals: 0 };

/** Whether the number is below zero: -0,5 is, 0 is not. */
export function isNegative(number: ExactNumber): boolean {
  return number.coefficient < 0n;
}

/** Whether the number is zero, however many decimals it was written with. */
export function isZero(number: ExactNumber): boolean {
  return number.coefficient === 0n;
}

/** The number's coefficient with that many decimals, at least its own: 12,5 with 3 decimals is 12500n. */
export function withDecimals(number: ExactNumber, decimals: number): bigint {
  return number.coefficient * 10n ** BigInt(decimals - number.decimals);
}

/** The exact sum: 33,35 and 66,65 are { 10000n, 2 }. No numbers are { 0n, 0 }. */
export function sumExact(numbers: readonly ExactNumber[]): ExactNumber {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.decimals), 0);
  const coefficient = numbers.reduce((sum, number) => sum + withDecimals(number, decimals), 0n);
  return { coefficient, decimals };
}

/** -1, 0 or 1 as the first number is less than, equal to or greater than the second, by value: 33,350 equals 33,35. */
export function compareExact(first: ExactNumber, second: ExactNumber): -1 | 0 | 1 {
  const decimals = Math.max(first.decimals, second.decimals);
  const a = withDecimals(first, decimals);
  const b = withDecimals(second, decimals);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether all numbers are the same by value: 33,3 and 33,30 are; so is one alone, and none. */
export function areEqual([first, ...others]: readonly ExactNumber[]): boolean {
  return first === undefined || others.every((other) => compareExact(first, other) === 0);
}

/** The number times a power of ten: 0,035 times 10^2 is { 35n, 1 }, 7 times 10^3 { 7000n, 0 }. */
export function timesTenTo(power: number, { coefficient, decimals }: ExactNumber): ExactNumber {
  if (decimals >= power) return { coefficient, decimals: decimals - power };
  return { coefficient: coefficient * 10n ** BigInt(power - decimals), decimals: 0 };
}
